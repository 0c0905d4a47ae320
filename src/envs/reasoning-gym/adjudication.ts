/**
 * Where Reasoning Gym's reward and our verdict part, and who is right. One row speaks for every reply of a kind in a
 * dataset, or in all of them (`*`), where the difference is one of format that the datasets share.
 */
export interface Adjudication {
  readonly dataset: string;
  /** How the reply was made, as its file says; `*` is any. */
  readonly kind: string;
  /** What that library does where we do the opposite. */
  readonly theirs: 'pays' | 'refuses';
  readonly right: 'ours' | 'theirs';
  /** The rule or the reading step that decides. */
  readonly by: string;
  /** A reason that anyone can check. */
  readonly witness: string;
}
