import type { AnyEnvironment, Environment } from '../../core/environment.ts';
import { type Card, type Host, hostOf, type Made, noTools, promptOf } from '../../core/host.ts';
import { formatId, instanceHash, keyOf, splitId } from '../../core/ids.ts';
import { type IntKnob, int, type ParamValues } from '../../core/params.ts';
import { makeRng } from '../../core/rng.ts';
import type { OwnModule, OwnVerdict } from './module.ts';

/** What is told of an environment in Python before its code runs. */
export interface OwnCard {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly levels: number;
  readonly oracle: boolean;
}
/** The family of environments that people open themselves. */
export const OWN_FAMILY = 'yours';

interface Puzzle {
  readonly prompt: string;
}
interface Secret {
  /** JSON text. */
  readonly state: string;
}
type Own = Environment<{ level: IntKnob }, Puzzle, string, Secret, string, OwnVerdict>;
const AT = 'reply';

/**
 * The environment as the board, the judge and the screens meet it: a text that is answered with a text. Only `generate` is missing, since
 * it runs elsewhere: use the host.
 */
export function environmentOf(card: OwnCard, module: OwnModule): AnyEnvironment {
  const knobs = { level: int('Level', 1, card.levels) };
  const levels = Array.from({ length: card.levels }, (_, i) => ({ level: i + 1 }));
  const env: Own = {
    id: card.id,
    version: 1,
    title: card.title,
    about: card.about,
    family: OWN_FAMILY,
    tags: ['code'],
    sources: [],
    knobs,
    // A file may have fewer levels than an environment of the catalogue must have.
    levels: levels as unknown as Own['levels'],
    measure: { says: 'characters of the prompt', of: ({ prompt }) => prompt.length },
    generate() {
      throw new Error('It is made in the Python sandbox.');
    },
    prompt: ({ prompt }) => prompt,
    read: (text) => ({ answer: text }),
    write: (answer) => answer,
    evidence: (_puzzle, answer, { state }) => module.judge(state, answer),
    rules: [
      {
        name: 'verify',
        says: 'Its own verify(state, reply) gives it the whole reward.',
        broken: (_puzzle, _answer, _secret, { reward, reason }) =>
          reward === 1 ? undefined : { places: [AT], ...(reason ? { note: reason } : {}) },
      },
    ],
    partial: (_puzzle, _answer, _secret, { reward }) => reward,
    board: {
      tip: 'Write your reply; the verifier of the file reads it.',
      start: () => '',
      act: (_puzzle, draft, gesture) => (gesture.do === 'set' && gesture.at === AT ? gesture.value : draft),
      show: ({ prompt }, draft) => ({
        panes: [
          { kind: 'text', id: 'puzzle', name: 'Puzzle', at: 'puzzle', text: prompt, face: 'words' },
          { kind: 'text', id: 'reply', name: 'Reply', at: AT, text: draft, editable: true },
        ],
      }),
      answer: (_puzzle, draft) => draft,
      draft: (_puzzle, answer) => answer,
      enter: (_puzzle, answer) => [{ do: 'set', at: AT, value: answer }],
    },
    guess: () => '',
  };
  return env as AnyEnvironment;
}

/** A whole number below 2⁴⁸ that `generate` gets for this instance. */
export function seedNumber(env: AnyEnvironment, params: ParamValues, seed: string, index: number): number {
  const id = formatId(env, keyOf(env, params, seed, index));
  const rng = makeRng(id.replace(/@\d+/, ''));
  return rng.int(0, 2 ** 24 - 1) * 2 ** 24 + rng.int(0, 2 ** 24 - 1);
}

export async function makeOwn(
  env: AnyEnvironment,
  module: OwnModule,
  params: ParamValues,
  seed: string,
  index: number,
): Promise<Made> {
  const { prompt, state } = await module.make(seedNumber(env, params, seed, index), Number(params.level));
  const instance = { puzzle: { prompt }, secret: { state } };
  return {
    id: formatId(env, keyOf(env, params, seed, index)),
    hash: instanceHash(instance),
    prompt: promptOf(env, instance.puzzle),
    ...instance,
  };
}

/** The state of an instance of such an environment. */
const stateOf = ({ secret }: Made): string => (secret as Secret).state;

/** The card that the catalogue's screens show. */
export const cardOf = ({ id, title, about, levels, oracle }: OwnCard): Card => ({
  ...{ id, title, about, levels, oracle },
  version: 1,
  family: OWN_FAMILY,
  tags: ['code'],
});

export function ownHost(card: OwnCard, module: OwnModule): Host & { readonly board: AnyEnvironment } {
  const env = environmentOf(card, module);
  return {
    ...hostOf(env, noTools),
    board: env,
    card: cardOf(card),
    make: (params, seed, index) => makeOwn(env, module, params, seed, index),
    async oracle(made) {
      const reply = card.oracle ? await module.answer(stateOf(made)) : null;
      return { ...(reply === null ? {} : { reply }), steps: 0 };
    },
    answers: async (made) => (await module.answers(stateOf(made))) ?? undefined,
    // What another instance is answered with has the right format, and is seldom right.
    async guess(made, seed) {
      if (!card.oracle) return undefined;
      const level = Number(/^level=(\d+)$/.exec(splitId(made.id)?.params ?? '')?.[1] ?? 1);
      const other = await makeOwn(env, module, { level }, `guess ${made.hash} ${seed}`, 0);
      return (await module.answer(stateOf(other))) ?? undefined;
    },
    greedy: async () => undefined,
  };
}
