import type { GoOptions } from '../navigation.ts';
import type { MeasuredBy } from './measured.ts';
import type { Known, Plan } from './plan.ts';
import type { Settings } from './settings.ts';

/** What the views that depend on measured rates have in common. */
export interface ViewContext {
  readonly settings: Settings;
  /** Undefined where the address names no schedule that there is. */
  readonly plan: Plan | undefined;
  readonly measured: readonly MeasuredBy[];
  readonly known: Known;
  readonly load: 'loading' | 'ready' | 'failed';
  onChange(next: Partial<Settings>, options?: GoOptions): void;
}
