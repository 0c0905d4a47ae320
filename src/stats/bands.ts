import { type Count, passRate } from './rate.ts';

/** A range of pass rates, both ends included; a rate where two bands meet belongs to the easier. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
export interface BandSet {
  readonly name: string;
  readonly source: string;
  /** Easiest first. */
  readonly bands: readonly Band[];
}

const SOURCE =
  '“Deep Dive into scaling RL for code generation with synthetic data and curricula”, 2026; 32 attempts each';

export const BROAD_BANDS: BandSet = {
  name: 'broad',
  source: SOURCE,
  bands: [
    { name: 'easy', from: 0.85, to: 0.97 },
    { name: 'easy–medium', from: 0.61, to: 0.85 },
    { name: 'medium', from: 0.26, to: 0.61 },
    { name: 'hard', from: 0.1, to: 0.26 },
  ],
};
/** Bands with gaps between them, for chains of variants of one problem. */
export const CHAIN_BANDS: BandSet = {
  name: 'chains',
  source: SOURCE,
  bands: [
    { name: 'easy', from: 0.81, to: 0.91 },
    { name: 'medium', from: 0.41, to: 0.59 },
    { name: 'hard', from: 0.05, to: 0.16 },
  ],
};

/** Where a group falls. 0 and 1 teach nothing (no advantage), so they are never in a band. */
export type Fall = { readonly in: 'none' | 'all' | 'outside' } | { readonly in: 'band'; readonly band: Band };

/** @throws RangeError as `passRate` does. */
export function fallOf(group: Count, set: BandSet): Fall {
  const rate = passRate(group);
  if (rate === 0) return { in: 'none' };
  if (rate === 1) return { in: 'all' };
  const band = set.bands.find(({ from, to }) => rate >= from && rate <= to);
  return band ? { in: 'band', band } : { in: 'outside' };
}

export interface BandCounts {
  readonly none: number;
  readonly all: number;
  readonly outside: number;
  /** As many as the set has bands, in its order. */
  readonly bands: readonly number[];
}

/** How many groups fall where; the counts sum to the number of groups. */
export function countBands(groups: readonly Count[], set: BandSet): BandCounts {
  const bands = set.bands.map(() => 0);
  const apart = { none: 0, all: 0, outside: 0 };
  for (const group of groups) {
    const fall = fallOf(group, set);
    if (fall.in === 'band') {
      const at = set.bands.indexOf(fall.band);
      bands[at] = (bands[at] ?? 0) + 1;
    } else apart[fall.in]++;
  }
  return { ...apart, bands };
}

/** The rates of problems that are worth keeping: others are as good as always or never solved. */
export const KEPT_RATES = { from: 0.01, to: 0.97, source: SOURCE } as const;

/** Whether a problem's rate is inside 0.01 to 0.97, ends included. @throws RangeError as `passRate` does. */
export function isKept(group: Count): boolean {
  const rate = passRate(group);
  return rate >= KEPT_RATES.from && rate <= KEPT_RATES.to;
}

/** What is wrong with bands of one's own, in sentences that say what to do; none means that they can be used. */
export function bandIssues(bands: readonly Band[]): readonly string[] {
  const issues: string[] = [];
  if (bands.length === 0) issues.push('Add a band.');
  bands.forEach(({ name, from, to }, at) => {
    const called = name.trim() === '' ? `Band ${at + 1}` : `“${name}”`;
    if (name.trim() === '') issues.push(`Band ${at + 1} has no name: give it one.`);
    if (bands.findIndex((other) => other.name === name) < at)
      issues.push(`Two bands are called ${called}: rename one.`);
    if (!(from >= 0 && to <= 1 && from < to))
      issues.push(`${called} needs two rates from 0 to 1, the lower one first.`);
    const easier = bands[at - 1];
    if (easier && to > easier.from)
      issues.push(`${called} reaches into “${easier.name}”: end it at ${easier.from} or below.`);
  });
  return issues;
}
