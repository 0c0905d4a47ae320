/** What a model is trained on and how; `recipe.json` beside this file is the one that ships. */
export interface Recipe {
  readonly seed: string;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  readonly inner: number;
  readonly rows: number;
  /** Tokens of a row; no example may be longer. */
  readonly length: number;
  /** The rate of learning at steps, counted from 0, with straight lines between; the last step is the end. */
  readonly rates: readonly (readonly [step: number, rate: number])[];
  /** How much a prompt's token counts beside a reply's. */
  readonly promptShare: number;
  readonly levels: readonly Course[];
}

/** One level of an environment in training. */
export interface Course {
  readonly env: string;
  /** Counted from 1. */
  readonly level: number;
  /** Different training instances, symmetries folded; at most a hundredth of those there are where `measured`. */
  readonly train: number;
  /** How often it is drawn beside the others. */
  readonly weight: number;
  /** The weights from steps on, in their order. */
  readonly later?: readonly { readonly from: number; readonly weight: number }[];
  /** Of the environment whose instances were taught, where it has another one by now. */
  readonly version?: number;
  /** Left out where it only helps other levels along: too few instances to tell knowing from remembering. */
  readonly measured: boolean;
}

export const weightAt = ({ weight, later = [] }: Pick<Course, 'weight' | 'later'>, step: number): number =>
  later.findLast(({ from }) => step >= from)?.weight ?? weight;
