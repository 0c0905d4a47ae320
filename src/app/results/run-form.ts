import type { Card } from '../../core/host.ts';
import type { RunRequest } from '../stores/run-state.ts';

/** What stands in the form. */
export interface RunForm {
  readonly envs: readonly string[];
  /** Chosen levels as text, for chips; undefined means all. */
  readonly levels: readonly string[] | undefined;
  readonly who: string;
  /** As typed. */
  readonly instances: number | string;
  readonly attemptsEach: number | string;
  readonly seed: string;
  readonly lenient: boolean;
}

/** Solvers as the form names them. */
export const WHO = {
  browser: 'browser',
  endpoint: 'endpoint',
  baseline: 'baseline:',
  recording: 'recording:',
};

export const MOST_INSTANCES = 10_000;
export const MOST_ATTEMPTS = 64;

export const emptyForm = (env: string | undefined): RunForm => ({
  ...{ envs: env === undefined ? [] : [env], levels: undefined, who: '' },
  ...{ instances: 20, attemptsEach: 8, seed: '1', lenient: false },
});

const levelsOf = (cards: readonly Card[], env: string): number =>
  cards.find(({ id }) => id === env)?.levels ?? 0;

/** All that some of the environments have, as text. */
export const levelChoices = (cards: readonly Card[], envs: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(0, ...envs.map((env) => levelsOf(cards, env))) }, (_, i) => String(i + 1));

export const chosenLevels = (cards: readonly Card[], { envs, levels }: RunForm): readonly string[] => {
  const all = levelChoices(cards, envs);
  return (levels ?? all).filter((level) => all.includes(level));
};

/** Each environment at those of the levels that it has; one without any is left out. */
export function partsOf(cards: readonly Card[], form: RunForm): RunRequest['parts'] {
  const wanted = chosenLevels(cards, form)
    .map(Number)
    .sort((a, b) => a - b);
  return form.envs
    .map((env) => ({ env, levels: wanted.filter((level) => level <= levelsOf(cards, env)) }))
    .filter(({ levels }) => levels.length > 0);
}

const whole = (value: number | string, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;

/** The run without its solver; undefined while something is missing. */
export function shapeOf(
  cards: readonly Card[],
  form: RunForm,
  steady: boolean,
): Omit<RunRequest, 'solver'> | undefined {
  const parts = partsOf(cards, form);
  const instances = whole(form.instances, MOST_INSTANCES);
  const attemptsEach = steady ? 1 : whole(form.attemptsEach, MOST_ATTEMPTS);
  const seed = form.seed.trim();
  if (parts.length === 0 || !instances || !attemptsEach || seed === '') return undefined;
  return { parts, instances, attemptsEach, seed, reading: form.lenient ? 'lenient' : 'strict' };
}

export const sizeOfShape = ({ parts, instances, attemptsEach }: Omit<RunRequest, 'solver'>): number =>
  parts.reduce((sum, { levels }) => sum + levels.length, 0) * instances * attemptsEach;
