export interface BuiltFile {
  /** Its path below the base. */
  readonly name: string;
  readonly hash: string;
  /** Kept when first used, not at the first visit. */
  readonly later: boolean;
}
