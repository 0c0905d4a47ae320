import { noTools } from '../core/host.ts';
import { cards } from '../envs/cards.ts';
import { catalogue, type Entry } from '../envs/catalogue.ts';
import fixture, { examplesOfFixture } from '../envs/laws.fixture.ts';
import templateExamples from '../envs/template/template.examples.ts';
import template from '../envs/template/template.ts';
import type { Context } from './command.ts';
import { run } from './run.ts';

const entry = (env: Awaited<ReturnType<Entry['load']>>['default'], examples: unknown): Entry => ({
  id: env.id,
  family: env.family,
  load: async () => ({ default: env }),
  examples: async () => ({ default: examples as typeof examplesOfFixture }),
});

/** The catalogue with two environments that never change with it. */
export const testCatalogue: readonly Entry[] = [
  ...catalogue,
  entry(template, templateExamples),
  entry(fixture, examplesOfFixture),
];

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The output as JSON lines. */
  readonly lines: readonly { readonly [name: string]: unknown }[];
}

/** Runs a command line in this process. */
export async function ran(
  argv: readonly string[],
  input: string | AsyncIterable<Uint8Array> = '',
  more: Partial<Context> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(
    argv,
    {
      catalogue: testCatalogue,
      cards,
      python: () => noTools.python({ files: [], cases: [], foreign: false }) as Promise<never>,
      io: {
        input: typeof input === 'string' ? bytes(input) : input,
        inputIsTerminal: false,
        write: async (text) => {
          out += text;
        },
        warn: (message) => {
          err += `${message}\n`;
        },
      },
      ...more,
    },
    '1.2.3',
  );
  const parsed = (): Ran['lines'] =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return {
    code,
    out,
    err,
    get lines() {
      return parsed();
    },
  };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

export const jsonl = (...rows: readonly unknown[]): string =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
