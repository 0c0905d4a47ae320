import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import { parseId, splitId } from '../../core/ids.ts';
import { readReply } from '../../core/judge.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Span } from '../../core/reply.ts';
import type { Scene } from '../../core/scene.ts';
import { type VerdictFields, verdictFields } from '../../core/verdict-fields.ts';
import type { Case, JudgedCase } from '../../envs/reasoning-gym/case.ts';
import type { Item, Subject } from '../../records/judging/item.ts';
import type { Hosts } from '../clients/hosts.ts';

/** What is shown once the judgement is committed. */
export interface Revealed {
  /** Undefined where no reply is judged. */
  readonly verdict?: VerdictFields;
  /** What the broken rule demands. */
  readonly says?: string;
  /** Which part of the reply was read. */
  readonly span?: Span;
  /** The board with what the verdict brought. */
  readonly scene?: Scene;
  /** Undefined where the oracle has none. */
  readonly oracle?: string;
  /** The answer that an entry stores. */
  readonly stored?: string;
  /** What the annotator's own reply got. */
  readonly own?: VerdictFields;
}

/** An item as it is judged, with nothing in it that tells the verdict. */
export interface Shown {
  readonly title: string;
  readonly prompt: string;
  readonly rules: readonly { readonly name: string; readonly says: string }[];
  /** The reply on its board, the empty board where it cannot be read; undefined where the environment has none. */
  readonly scene?: Scene;
  /** What is judged is on the board. */
  readonly drawn: boolean;
  /** The generator makes another instance than the one that was replied to. */
  readonly changed: boolean;
  /** For solving it oneself on the board. */
  readonly play?: { readonly env: AnyEnvironment; readonly puzzle: unknown };
  /** The board as it was given, where one cannot solve on it. */
  blank?(): Promise<Scene>;
  /** The verdict on the reply, and on one's own reply where there is one; asked for once, whoever asks. */
  reveal(own: string | null): Promise<Revealed>;
}

/** An instance is made and a reply judged within moments, or something is wrong with the item. */
const LONGEST_MS = 20_000;

/** Asks again only for another reply of one's own, or after a failure. */
function onceFor(ask: (own: string | null) => Promise<Revealed>): Shown['reveal'] {
  let asked: { readonly own: string | null; readonly answer: Promise<Revealed> } | undefined;
  return (own) => {
    if (asked?.own === own) return asked.answer;
    const answer = ask(own);
    asked = { own, answer };
    answer.catch(() => {
      asked = undefined;
    });
    return answer;
  };
}

/** Params of an environment that draws no board here. */
const looseParams = (text: string): ParamValues =>
  Object.fromEntries(
    text
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const cut = pair.indexOf('=');
        const value = decodeURIComponent(pair.slice(cut + 1));
        return [pair.slice(0, cut), /^-?\d{1,15}$/.test(value) ? Number(value) : value];
      }),
  );

async function madeOf(host: Host, instance: string): Promise<Made> {
  const parts = splitId(instance);
  if (!parts) throw new Error('The item names no instance.');
  const read = host.board && parseId(host.board, instance);
  if (read && 'issue' in read) throw new Error(read.issue.why);
  return host.make(read?.key.params ?? looseParams(parts.params), parts.seed, parts.index);
}

async function ofInstance(
  hosts: Hosts,
  { env, reply }: Item,
  { instance, hash }: Extract<Subject, { readonly instance: string }>,
): Promise<Shown> {
  const host = await hosts.open(env);
  const made = await madeOf(host, instance);
  const board = host.board;
  const read = board && reply !== null ? readReply(board, made.puzzle, reply).read : undefined;
  const start = board?.board.start(made.puzzle);
  const drawn = read !== undefined && 'answer' in read;
  const draft = drawn && board ? board.board.draft(made.puzzle, read.answer, start) : start;
  const show = (evidence: unknown) => board && { scene: board.board.show(made.puzzle, draft, evidence) };
  return {
    title: host.card.title,
    prompt: made.prompt,
    rules: board?.rules ?? [],
    ...show(null),
    drawn: drawn || reply === null,
    changed: hash !== null && made.hash !== hash,
    ...(board && !board.evidence ? { play: { env: board, puzzle: made.puzzle } } : {}),
    reveal: onceFor(async (own) => {
      const { reply: oracle } = await host.oracle(made);
      const known = {
        ...(oracle === undefined ? {} : { oracle }),
        ...(own === null ? {} : { own: verdictFields(await host.judge(made, own), 'strict') }),
      };
      if (reply === null) return { ...show(null), ...known };
      const verdict = await host.judge(made, reply);
      const says =
        verdict.outcome === 'wrong' && board?.rules.find(({ name }) => name === verdict.rule)?.says;
      return {
        verdict: verdictFields(verdict, 'strict'),
        ...(says ? { says } : {}),
        span: verdict.span,
        ...show(verdict.outcome === 'unreadable' ? null : verdict.evidence),
        ...known,
      };
    }),
  };
}

const revealedCase = ({ verdict, says, span, scene }: JudgedCase): Revealed => ({
  verdict,
  ...(says === undefined ? {} : { says }),
  span,
  scene,
});

async function ofEntry(
  hosts: Hosts,
  { reply }: Item,
  { entry, index, kind, score }: Exclude<Subject, { readonly instance: string }>,
  signal: AbortSignal,
): Promise<Shown> {
  const subject: Case = {
    entry,
    reply: reply ?? '',
    score,
    ...(kind === null ? {} : { kind }),
    ...(index === null ? {} : { index }),
  };
  const judged = await hosts.judgeCase(subject, { signal });
  const { board } = await hosts.open(judged.env.id);
  return {
    title: judged.env.title,
    prompt: entry.question,
    rules: board?.rules ?? [],
    scene: judged.scene,
    drawn: judged.verdict.outcome !== 'unreadable',
    changed: false,
    blank: async () => (await hosts.judgeCase({ ...subject, reply: '' })).scene,
    reveal: onceFor(async (own) => {
      const late = { signal: AbortSignal.timeout(LONGEST_MS) };
      const [oracle, mine] = await Promise.all([
        // An oracle that takes too long keeps the verdict from nobody.
        hosts.oracleOfCase(subject, late).catch(() => undefined),
        own === null ? undefined : hosts.judgeCase({ ...subject, reply: own }, late),
      ]);
      return {
        ...revealedCase(judged),
        ...(oracle === undefined ? {} : { oracle }),
        ...(entry.answer === null ? {} : { stored: entry.answer }),
        ...(mine ? { own: mine.verdict } : {}),
      };
    }),
  };
}

/** Makes the item again, wherever it came from. @throws an Error whose message can be shown. */
export async function shownOf(hosts: Hosts, item: Item, signal: AbortSignal): Promise<Shown> {
  const { subject } = item;
  if ('instance' in subject) return ofInstance(hosts, item, subject);
  const late = AbortSignal.timeout(LONGEST_MS);
  try {
    return await ofEntry(hosts, item, subject, AbortSignal.any([signal, late]));
  } catch (error) {
    if (late.aborted)
      throw new Error(`Judging took longer than ${LONGEST_MS / 1000} seconds and was stopped.`);
    throw error;
  }
}
