import type { Schedule, ScheduleIssue } from '../../stats/schedule.ts';
import { SCHEDULES } from '../../stats/schedules.ts';
import { type Draft, readDraft } from './draft.ts';

/** What can be chosen: a published schedule, or one's own with its faults. */
export interface Choice {
  /** As it stands in the address. */
  readonly key: string;
  readonly schedule: Schedule;
  readonly draft?: Draft;
  readonly issues: readonly ScheduleIssue[];
  /** It follows from what was measured. */
  readonly adaptive?: true;
}

export const choicesOf = (drafts: readonly Draft[]): readonly Choice[] => [
  ...SCHEDULES.map((schedule) => ({ key: schedule.name, schedule, issues: [] })),
  ...drafts.map((draft) => ({ key: draft.id, draft, ...readDraft(draft) })),
];
