import type { Build } from '../../models/language/device.ts';
import type { ListedFile } from '../../models/language/listing.ts';

/** What the site brings along for language models; paths are below its base. */
export interface OnBoard {
  /** Of the runtime. */
  readonly version: string;
  readonly builds: Readonly<
    Record<Build, { readonly script: string; readonly binary: string; readonly bytes: number }>
  >;
  /** Files of each folder below `models/`. */
  readonly models: Readonly<Record<string, readonly ListedFile[]>>;
}

declare const ON_BOARD: OnBoard;

export const onBoard: OnBoard = ON_BOARD;
