import type { AnyEnvironment } from '../core/environment.ts';
import { made } from '../core/host.ts';
import { paramText } from '../core/ids.ts';
import { sceneText } from '../core/text.ts';
import { choiceOptions, choose, loadEnvironment, oneWord } from './choice.ts';
import type { Command } from './command.ts';
import { openOwn, ownOptions } from './own.ts';

export const show: Command = {
  form: '<env> [options]',
  does: 'Tells what an environment asks, and shows one instance: its prompt and its board.',
  options: { ...choiceOptions, ...ownOptions },
  examples: ['envscope show <env>', 'envscope show <env> --level 3 --seed NEURIPS --index 7'],
  async run(args, context) {
    const { catalogue, io } = context;
    const files = args.text('python');
    const named = oneWord(args);
    const own = files === undefined ? undefined : await openOwn(files, args, named, context);
    const env = own?.board ?? (await loadEnvironment(catalogue, named));
    const { params, level, seed, index } = choose(env, args);
    const instance = own ? await own.make(params, seed, index) : made(env, params, seed, index);
    const { board } = env;
    await io.write(
      [
        `${env.title}  (${env.id}, version ${env.version}, ${env.family})`,
        env.about,
        '',
        'Rules',
        ...env.rules.map((rule) => `  ${rule.name}: ${rule.says}`),
        '',
        `Levels (${env.measure.says} rise)`,
        ...env.levels.map((one, i) => `${i + 1 === level ? '→' : ' '} ${i + 1}  ${paramText(env, one)}`),
        '',
        `Instance  ${instance.id}  hash ${instance.hash}`,
        '',
        'Prompt',
        indented(instance.prompt),
        '',
        'Board',
        indented(sceneText(board.show(instance.puzzle, board.start(instance.puzzle), null))),
        '',
        'Sources',
        ...env.sources.map((source) => `  ${source}`),
        ...notes(env),
        '',
      ].join('\n'),
    );
    return 0;
  },
};

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const notes = (env: AnyEnvironment): string[] => [
  ...(env.oracle ? [] : ['', 'It has no oracle.']),
  ...(env.evidence
    ? ['', 'Its verifier runs code in Python. On the command line that is no security boundary.']
    : []),
];
