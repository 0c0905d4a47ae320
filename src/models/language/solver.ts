import type { Reply, Settings, Solver, Task } from '../solver.ts';
import type { AnswerOptions, Answers, Asked } from './engine.ts';
import { defaultSettings, type LanguageSettings } from './settings.ts';

export interface LanguageSolverOptions {
  readonly name: string;
  readonly says: string;
  readonly settings: LanguageSettings;
  /** Rows decoded at the same time; 8 is a good number on a processor. */
  readonly together: number;
  /** An engine's `answer`, here or in a worker. */
  answer(asked: readonly Asked[], settings: LanguageSettings, options: AnswerOptions): Promise<Answers>;
}

/** The key of a task's chances, so that a reply depends on the instance and the sample, not on when it was asked. */
export const askedOf = ({ made, attempt }: Task): Asked => ({
  prompt: made.prompt,
  key: `${made.id}\u0000${attempt}`,
});

/** Results tell solvers apart by name, and replies at two temperatures are not those of one solver. */
const nameAt = (name: string, { temperature }: LanguageSettings): string =>
  temperature === defaultSettings.temperature ? name : `${name}, temperature ${temperature}`;

/**
 * A language model as a solver. In the app `createModels().solver()` gives the chosen one; in Node `tinySolver()` of
 * `src/cli/tiny.ts` gives the one on board.
 */
export function languageSolver({ name, says, settings, together, answer }: LanguageSolverOptions): Solver {
  return {
    kind: 'model',
    name: nameAt(name, settings),
    says,
    steady: settings.temperature === 0,
    together,
    settings: keptSettings(settings),
    async solve(tasks, watch = {}): Promise<readonly (Reply | Error)[]> {
      const { replies } = await answer(tasks.map(askedOf), settings, { ...watch, together });
      return replies;
    },
  };
}

/** What shapes the replies; what is off is left out. */
function keptSettings(settings: LanguageSettings): Settings {
  const { temperature, topK, maxTokens, seed, system, template, customTemplate, thinking } = settings;
  return {
    temperature,
    maxTokens,
    ...(temperature > 0 ? { seed } : {}),
    ...(topK > 0 ? { topK } : {}),
    ...(system ? { system } : {}),
    ...(template === 'own' ? {} : { template: template === 'none' ? 'none' : customTemplate }),
    ...(thinking ? { thinking } : {}),
  };
}
