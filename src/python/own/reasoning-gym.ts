import type { OwnSource } from './source.ts';
import { topModules, type Wheel } from './wheel.ts';

/** What is opened of a package in Reasoning Gym's style. */
export interface Dataset {
  readonly wheels: readonly Wheel[];
  /** The module with create_dataset; the first that the wheels bring, where left out. */
  readonly module?: string;
  readonly name: string;
  /** Options of create_dataset at each level, easiest first. */
  readonly levels: readonly object[];
}

const NAME = /^[A-Za-z]\w*$/;

/** An environment around a dataset: `create_dataset(name, seed, size, **config)` makes entries, `score_answer(answer, entry)` judges. */
export function datasetSource({
  wheels,
  module,
  name,
  levels,
}: Dataset): OwnSource | { readonly why: string } {
  if (!NAME.test(name)) return { why: 'The name of a dataset has letters, digits and underscores.' };
  const modules = wheels.flatMap(topModules);
  const used = module ?? modules[0];
  if (used === undefined || !modules.includes(used))
    return {
      why: used === undefined ? 'The wheels bring no module.' : `The wheels bring no module “${used}”.`,
    };
  const main = `rg_${name.toLowerCase()}.py`;
  return {
    id: main.replace('.py', '').replaceAll('_', '-'),
    main,
    files: [{ name: main, text: adapterFile(used, name, levels) }],
    wheels,
  };
}

/** Levels as JSON text: a list of objects; undefined where it is none. */
export function readLevels(text: string): readonly object[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const fits = (one: unknown): one is object =>
      typeof one === 'object' && one !== null && !Array.isArray(one);
    return Array.isArray(value) && value.length > 0 && value.every(fits) ? value : undefined;
  } catch {
    return undefined;
  }
}

const adapterFile = (
  module: string,
  dataset: string,
  levels: readonly object[],
): string => `"""${dataset}, from ${module}."""

import json

import ${module}

TITLE = ${JSON.stringify(dataset)}
ABOUT = ${JSON.stringify(`The dataset ${dataset} of ${module}.`)}
CONFIGS = json.loads(${JSON.stringify(JSON.stringify(levels))})
LEVELS = len(CONFIGS)


def dataset(seed, level):
    return ${module}.create_dataset(${JSON.stringify(dataset)}, seed=seed % 2**32, size=1, **CONFIGS[level - 1])


def generate(seed, level):
    entry = dataset(seed, level)[0]
    # Metadata may hold what is no JSON; it is kept as far as it is.
    return {"seed": seed, "level": level, "entry": json.loads(json.dumps(entry, default=lambda value: type(value).__name__))}


def observe(state):
    return state["entry"]["question"]


def verify(state, reply):
    made = dataset(state["seed"], state["level"])
    return max(0.0, min(1.0, float(made.score_answer(answer=reply, entry=made[0]))))


def oracle(state):
    return state["entry"]["answer"]
`;
