import { type Compared, compare, type Measured, measure } from '../../src/cli/measure.ts';
import { catalogue } from '../../src/envs/catalogue.ts';

/** What one environment is measured at: all its levels, and the params that come closest to each dataset it reads. */
export interface Worked {
  readonly levels: readonly Measured[];
  readonly compared: readonly Compared[];
  /** Datasets for which it does not say which params come closest. */
  readonly unlike: readonly string[];
}

// One process for each environment: what another one taught the compiler would not be there in its own training run.
const [id, ms, what] = process.argv.slice(2);
const entry = catalogue.find((one) => one.id === id);
if (!entry) throw new Error(`There is no environment ${id}.`);
const env = (await entry.load()).default;
const worked: Worked = {
  compared: (env.reasoningGym ?? []).flatMap(({ dataset, like }) =>
    like
      ? [
          {
            ...compare(env, like.params, Number(ms)),
            dataset,
            but: like.but ?? '',
            proves: like.proves ?? '',
          },
        ]
      : [],
  ),
  unlike: (env.reasoningGym ?? []).flatMap(({ dataset, like }) => (like ? [] : [dataset])),
  levels: what === 'compare' ? [] : env.levels.map((params) => measure(env, params, Number(ms))),
};
process.stdout.write(JSON.stringify(worked));
