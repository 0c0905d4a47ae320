import type { RgEntry } from '../../core/environment.ts';
import type { RealSource } from './plan.ts';

/** A real set that was read from a file; it lasts as long as the screen. */
export interface LoadedReal extends RealSource {
  readonly lines: readonly RgEntry[];
  readonly bad: readonly { readonly line: number; readonly why: string }[];
}
