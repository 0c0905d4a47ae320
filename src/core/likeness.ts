import type { AnyEnvironment } from './environment.ts';
import { promptOf } from './host.ts';
import { series } from './ids.ts';
import type { Scene } from './scene.ts';

/** What two environments are compared by. */
export interface Portrait {
  readonly id: string;
  /** Pairs of neighbouring words of the prompt, digits folded: how it is told. */
  readonly phrases: ReadonlySet<string>;
  /** Shape of puzzle and answer, panes, acts, tags and looks: how it is built. */
  readonly traits: ReadonlySet<string>;
}

/** Each from 0, nothing in common, to 1, the same. */
export interface Likeness {
  readonly telling: number;
  readonly build: number;
  /** The mean of both. */
  readonly overall: number;
}

/** Draws the portrait from the first instance of every level; the same at every time. */
export function portraitOf(env: AnyEnvironment): Portrait {
  const phrases = new Set<string>();
  const traits = new Set<string>(env.tags.map((tag) => `thinks ${tag}`));
  if (env.evidence) traits.add('runs code');
  if (env.partial) traits.add('graded reward');
  for (const params of env.levels) {
    const { puzzle, secret } = series(env, params, 'portrait').make(0);
    for (const phrase of phrasesOf(promptOf(env, puzzle))) phrases.add(phrase);
    for (const trait of shapeOf(puzzle)) traits.add(`puzzle ${trait}`);
    const draft = env.board.start(puzzle);
    for (const trait of shapeOf(env.board.answer(puzzle, draft))) traits.add(`answer ${trait}`);
    for (const trait of sceneTraits(env.board.show(puzzle, draft, null))) traits.add(trait);
    traits.add(secret === null ? 'no secret' : 'secret');
  }
  return { id: env.id, phrases, traits };
}

/**
 * Jaccard's index |A ∩ B| / |A ∪ B| (Jaccard, 1912) of phrases and of traits, where what at least half of `all` have counts for
 * nothing: it is the house's style and not a likeness.
 */
export function likenessAmong(all: readonly Portrait[]): (a: Portrait, b: Portrait) => Likeness {
  const usualPhrases = usual(all.map(({ phrases }) => phrases));
  const usualTraits = usual(all.map(({ traits }) => traits));
  return (a, b) => {
    const telling = shared(a.phrases, b.phrases, usualPhrases);
    const build = shared(a.traits, b.traits, usualTraits);
    return { telling, build, overall: (telling + build) / 2 };
  };
}

function usual(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const set of sets) for (const item of set) uses.set(item, (uses.get(item) ?? 0) + 1);
  // Among a few, half of them is no style yet.
  const many = Math.max(3, sets.length / 2);
  return new Set([...uses].filter(([, count]) => count >= many).map(([item]) => item));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, usual: ReadonlySet<string>): number {
  let both = 0;
  let either = 0;
  for (const item of a)
    if (!usual.has(item)) {
      either++;
      if (b.has(item)) both++;
    }
  for (const item of b) if (!usual.has(item) && !a.has(item)) either++;
  return either === 0 ? 0 : both / either;
}

function* phrasesOf(text: string): Iterable<string> {
  const words = text.toLowerCase().match(/[a-z]+|\d+|[^\sa-z\d]/g) ?? [];
  const folded = words.map((word) => (/^\d/.test(word) ? '0' : word));
  // Cells and signs of an instance in a row say nothing about how it is told.
  for (let i = 1; i < folded.length; i++) {
    const [first, second] = [folded[i - 1] as string, folded[i] as string];
    if (first.length > 1 || second.length > 1) yield `${first} ${second}`;
  }
}

/** Paths of a JSON value with the kind of what is there, list places folded: "clues.[].size number". */
function* shapeOf(value: unknown, path = ''): Iterable<string> {
  if (Array.isArray(value)) {
    yield `${path}[]`;
    for (const item of value.slice(0, 8)) yield* shapeOf(item, `${path}[].`);
  } else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* shapeOf(item, `${path}${name}.`);
  else yield `${path}${value === null ? 'null' : typeof value}`;
}

function* sceneTraits(scene: Scene): Iterable<string> {
  if (scene.keys && scene.keys.length > 0) yield 'keys';
  for (const pane of scene.panes) {
    yield `pane ${pane.kind}`;
    for (const name of Object.keys(pane)) yield `${pane.kind} has ${name}`;
  }
}
