import type { SampleAsk } from '../clients/curriculum-protocol.ts';

type Asked = Pick<SampleAsk, 'steps' | 'count' | 'side' | 'form' | 'file'>;

/** A word of a POSIX shell: quoted where a shell would take it apart. */
const word = (text: string): string =>
  /^[A-Za-z0-9_./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** The command line that gives the same rows from the exported curriculum. */
export function commandOf({ steps, count, side, form, file }: Asked, name: string, real?: string): string {
  const out = `${name}-${side}.${file}`;
  return [
    'envscope sample',
    `--curriculum ${word(`${name}.json`)}`,
    `--steps ${steps.from}:${steps.to}`,
    `--count ${count}`,
    ...(form === 'entries' ? [] : [`--form ${form}`]),
    ...(side === 'validation' ? ['--validation'] : []),
    ...(real === undefined ? [] : [`--real ${word(real)}`]),
    file === 'parquet' ? `--parquet ${word(out)}` : `> ${word(out)}`,
  ].join(' ');
}
