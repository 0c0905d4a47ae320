import type { Place } from '../../core/scene.ts';
import type { Standing } from './spoken.ts';

/** What a drawing needs to know besides its pane. */
export interface View {
  /** Prefix of ids, unique in the document. */
  readonly scope: string;
  readonly standing: Standing;
  /** Elements carry roles, names and a tab stop; left out of thumbnails. */
  readonly live: boolean;
  /** The element that Tab reaches and the cursor marks. */
  readonly cursor?: Place | undefined;
}

export const stillView = (scope: string): View => ({
  scope,
  live: false,
  standing: { lit: new Set(), conflicts: new Set() },
});
