import type { AnyEnvironment } from '../core/environment.ts';
import type { Steps } from '../core/steps.ts';

export interface Abilities {
  readonly greedy?: true;
  readonly oracle?: true;
  readonly secret?: true;
}

/** Asks for the number 7 on a sheet of some number; its oracle counts up to 7, 50 steps a number. */
export function sevens({ greedy, oracle, secret }: Abilities, id = 'sevens'): AnyEnvironment {
  const read = (text: string) => (/^\d+$/.test(text) ? { answer: Number(text) } : { why: 'Not a number.' });
  const levels = [{ rung: 1 }, { rung: 2 }, { rung: 3 }, { rung: 4 }, { rung: 5 }] as const;
  return {
    ...{
      id,
      version: 1,
      title: 'Sevens',
      about: '',
      family: 'numbers',
      tags: ['search'],
      sources: [],
    },
    knobs: { rung: { kind: 'int', label: 'Rung', min: 1, max: 5 } },
    levels,
    measure: { says: 'nothing', of: () => 0 },
    generate: (_, rng) => ({ puzzle: rng.int(0, 1_000_000), secret: secret ? 7 : null }),
    prompt: (puzzle) => `Which number? This is sheet ${puzzle}.`,
    read,
    write: String,
    rules: [
      { name: 'seven', says: 'It is 7.', broken: (_, answer) => (answer === 7 ? undefined : { places: [] }) },
    ],
    board: {
      tip: '',
      start: () => 0,
      act: (_, draft) => draft,
      show: () => ({ panes: [] }),
      answer: (_, draft) => draft,
      draft: (_, answer) => answer,
      enter: () => [],
    },
    guess: (_, rng) => rng.int(0, 1_000_000),
    ...(greedy ? { greedy: () => 0 } : {}),
    ...(oracle
      ? {
          oracle(_puzzle: unknown, _secret: unknown, steps: Steps) {
            for (let n = 0; steps.take(50); n++) if (n === 7) return n;
            return undefined;
          },
        }
      : {}),
  };
}
