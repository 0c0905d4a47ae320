import { UsageError } from './args.ts';
import { oneWord } from './choice.ts';
import type { Command } from './command.ts';
import { openOwn, ownOptions } from './own.ts';
import { table } from './table.ts';

export const list: Command = {
  form: '[--json]',
  does: 'Lists the environments.',
  options: { json: { help: 'as a JSON array' }, ...ownOptions },
  examples: ['envscope list', "envscope list --json | jq -r '.[].id'"],
  async run(args, context) {
    const { cards, io } = context;
    const word = oneWord(args);
    if (word !== undefined) throw new UsageError(`list takes no environment; "envscope show ${word}" does.`);
    const files = args.text('python');
    const own = files === undefined ? undefined : await openOwn(files, args, undefined, context);
    const rows = [...cards, ...(own ? [own.card] : [])].map(
      ({ id, version, title, family, levels, oracle }) => ({
        id,
        version,
        title,
        family,
        levels,
        oracle,
      }),
    );
    await io.write(
      args.flag('json')
        ? `${JSON.stringify(rows, null, 2)}\n`
        : table(
            ['id', 'title', 'family', 'levels', 'oracle', 'version'],
            rows.map((row) => [
              row.id,
              row.title,
              row.family,
              row.levels,
              row.oracle ? 'yes' : 'no',
              row.version,
            ]),
          ),
    );
    return 0;
  },
};
