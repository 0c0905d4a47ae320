import type { PythonFault } from '../../core/environment.ts';
import { type PyValue, pyInt } from '../../core/python-value.ts';
import type { Python } from '../client.ts';
import type { Realm } from '../realm.ts';
import { ADAPTER_FILE, adapter } from './adapter.ts';
import type { OwnSource } from './source.ts';
import { packageFiles } from './wheel.ts';

/** What the user's code did wrong, to be shown with its place. */
export class OwnFault extends Error {
  override readonly name = 'OwnFault';
  readonly fault: PythonFault;
  constructor(message: string, fault: PythonFault) {
    super(message);
    this.fault = fault;
  }
}

export interface Description {
  /** Functions that are not there. */
  readonly missing: readonly string[];
  readonly oracle: boolean;
  /** Undefined where LEVELS is no whole number. */
  readonly levels: number | undefined;
  readonly title: string | undefined;
  readonly about: string | undefined;
}
export interface OwnMade {
  /** The state as JSON text: numbers of any size stay what they are. */
  readonly state: string;
  readonly prompt: string;
}
export interface OwnVerdict {
  /** In [0, 1]. */
  readonly reward: number;
  readonly reason: string | null;
}
export interface AskOptions {
  /** Under two hash seeds, and fail where the outcomes differ. */
  readonly twice?: boolean;
  /** Of the `random` module, for code that does not seed it itself. */
  readonly chance?: number;
}

/** The functions of a user's file. Each rejects with an OwnFault, or a PythonUnavailable. */
export interface OwnModule {
  describe(): Promise<Description>;
  make(seed: number, level: number, options?: AskOptions): Promise<OwnMade>;
  judge(state: string, reply: string, options?: AskOptions): Promise<OwnVerdict>;
  answer(state: string): Promise<string | null>;
  /** Every right reply, in one form each; null where the file lists none. */
  answers(state: string): Promise<readonly string[] | null>;
  close(): void;
}

/** Most milliseconds that one call may take. */
export const CALL_MS = 10_000;
const LIMITS = { ms: CALL_MS, memory: 512, output: 1_000_000 } as const;

const CALLED: { readonly [call: string]: string } = {
  describe: 'The file',
  make: 'generate or observe',
  judge: 'verify',
  answer: 'oracle',
  answers: 'answers',
};

/** A fault as one sentence, with its place. */
export function sentenceOf(fault: PythonFault, what: string): string {
  const place = fault.file === undefined ? '' : ` (${fault.file}, line ${fault.line})`;
  const said = fault.message === '' ? fault.type : fault.message;
  switch (fault.kind) {
    case 'timeout':
      return `${what} took longer than ${CALL_MS / 1000} s and was ended.`;
    case 'unstable':
      return `${what}: ${said}`;
    case 'syntax':
    case 'refused':
      return `${said.replace(/\.$/, '')}${place}.`;
    case 'memory':
      return `${what} used up its memory${place}.`;
    default:
      return fault.type === 'Unfit' || fault.type === ''
        ? said
        : `${what} raised ${fault.type}: ${said.replace(/\.$/, '')}${place}.`;
  }
}

/** A file opens where a module of its name can be imported, so both sides of a name are told apart. */
const moduleOf = (main: string): string => main.replace(/\.py$/i, '');

export function openModule(python: Python, source: OwnSource): OwnModule {
  const packages = source.wheels.flatMap((wheel) => {
    const files = packageFiles(wheel);
    if (!files) throw new Error(`${wheel.name} cannot be read as a wheel.`);
    return files;
  });
  const realm: Realm = python.prepared({
    packages,
    files: [...source.files, { name: ADAPTER_FILE, text: adapter(moduleOf(source.main)) }],
  });

  async function ask(call: string, args: readonly PyValue[], { twice = false, chance = 0 }: AskOptions = {}) {
    const { fault: loading } = await realm.ready();
    if (loading) throw new OwnFault(sentenceOf(loading, 'The file'), loading);
    const [result] = await realm.run({
      files: [],
      cases: [{ call, args }],
      seed: chance,
      limits: LIMITS,
      twice,
    });
    if (result?.fault)
      throw new OwnFault(sentenceOf(withoutCalls(result.fault), CALLED[call] ?? call), result.fault);
    if (typeof result?.value !== 'string') throw new Error('The file changed what Envscope calls.');
    return JSON.parse(result.value) as unknown;
  }

  return {
    async describe() {
      const told = (await ask('describe', [])) as Record<keyof Description, unknown>;
      const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
      return {
        missing: Array.isArray(told.missing) ? told.missing.map(String) : [],
        oracle: told.oracle === true,
        levels: typeof told.levels === 'number' ? told.levels : undefined,
        title: text(told.title),
        about: text(told.about),
      };
    },
    async make(seed, level, options) {
      const made = (await ask('make', [pyInt(seed), pyInt(level)], options)) as Record<string, unknown>;
      return { state: String(made.state), prompt: String(made.prompt) };
    },
    async judge(state, reply, options) {
      const given = (await ask('judge', [state, reply], options)) as Record<string, unknown>;
      const reward = Number(given.reward);
      if (!(reward >= 0 && reward <= 1)) throw new Error('The file changed what Envscope calls.');
      return { reward, reason: typeof given.reason === 'string' ? given.reason : null };
    },
    async answer(state) {
      const given = await ask('answer', [state]);
      return typeof given === 'string' ? given : null;
    },
    async answers(state) {
      const given = await ask('answers', [state]);
      return Array.isArray(given) ? given.map(String) : null;
    },
    close: () => realm.close(),
  };
}

/** A place in what Envscope adds is none of the user's. */
function withoutCalls(fault: PythonFault): PythonFault {
  if (fault.file !== ADAPTER_FILE) return fault;
  const { file: _file, line: _line, traceback: _traceback, ...rest } = fault;
  return rest;
}
