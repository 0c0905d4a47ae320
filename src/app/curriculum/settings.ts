import type { RowForm } from '../../records/training-rows.ts';
import { type Band, type BandSet, BROAD_BANDS, CHAIN_BANDS } from '../../stats/bands.ts';
import type { Side } from '../../stats/split.ts';
import type { Search } from '../search.ts';

export const VIEWS = ['schedule', 'composite', 'run', 'chains', 'export'] as const;
export type View = (typeof VIEWS)[number];

/** One environment of the composite, with its share of the draws. */
export interface MixPart {
  readonly env: string;
  readonly weight: number;
}

/** Everything about a training run that the address says. */
export interface Settings {
  readonly view: View;
  readonly schedule: string | undefined;
  readonly step: string | undefined;
  /** Empty for all environments that were measured, alike. */
  readonly mix: readonly MixPart[];
  /** A named set, or bands of one's own as they were typed: "easy 0.7-0.9, hard 0.1-0.3". */
  readonly bands: string;
  /** Whose attempts say how hard a problem is; undefined for whoever tried most problems. */
  readonly solver: string | undefined;
  /** Draws the measured problems themselves, or makes new ones at the levels that were measured. */
  readonly draw: 'problems' | 'levels';
  readonly groupSize: number;
  readonly problemsPerStep: number;
  readonly seed: string;
  /** Percent held back for validation. */
  readonly held: number;
  /** Problems that the diversity view spreads. */
  readonly budget: number;
  /** What is measured for chains: each problem and its easier variants. */
  readonly chainEnv: string | undefined;
  readonly chainSolver: string | undefined;
  readonly chainLevel: number;
  readonly problems: number;
  readonly tries: number;
  readonly attempts: number;
  /** Which rows are saved, and as what. */
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly form: RowForm;
  readonly file: 'jsonl' | 'parquet';
  readonly side: Side;
  /** Of the real set: the band it goes to, and its weight there. */
  readonly realBand: string | undefined;
  readonly realWeight: number;
}

export const DEFAULTS: Settings = {
  ...{ view: 'schedule', schedule: undefined, step: undefined, mix: [], bands: 'broad', solver: undefined },
  ...{ draw: 'problems', groupSize: 8, problemsPerStep: 64, seed: 'run', held: 5, budget: 20_000 },
  ...{ chainEnv: undefined, chainSolver: undefined, chainLevel: 3, problems: 40, tries: 32, attempts: 1 },
  ...{ from: 0, to: 100, rows: 500, form: 'entries', file: 'jsonl', side: 'training' },
  ...{ realBand: undefined, realWeight: 1 },
};

const whole = (text: string | undefined, otherwise: number, most: number): number =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Math.min(most, Number(text)) : otherwise;
const amount = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : otherwise;

/** Reads the address; what makes no sense there is as if it were left out. */
export const readSettings = (search: Search): Settings => ({
  view: VIEWS.find((view) => view === search.view) ?? DEFAULTS.view,
  schedule: search.schedule || undefined,
  step: search.step || undefined,
  mix: readMix(search.mix ?? ''),
  bands: search.bands || DEFAULTS.bands,
  solver: search.solver || undefined,
  draw: search.draw === 'levels' ? 'levels' : 'problems',
  groupSize: whole(search.g, DEFAULTS.groupSize, 1_024),
  problemsPerStep: whole(search.batch, DEFAULTS.problemsPerStep, 100_000),
  seed: search.seed || DEFAULTS.seed,
  held: Math.min(90, amount(search.held, DEFAULTS.held)),
  budget: whole(search.n, DEFAULTS.budget, 100_000_000),
  chainEnv: search.chain || undefined,
  chainSolver: search.by || undefined,
  chainLevel: whole(search.level, DEFAULTS.chainLevel, 99),
  problems: whole(search.problems, DEFAULTS.problems, 2_000),
  tries: whole(search.tries, DEFAULTS.tries, 1_024),
  attempts: whole(search.k, DEFAULTS.attempts, 256),
  from: search.from === '0' ? 0 : whole(search.from, DEFAULTS.from, 1e9),
  to: whole(search.to, DEFAULTS.to, 1e9),
  rows: whole(search.rows, DEFAULTS.rows, 1e9),
  form: search.form === 'verifiers' ? 'verifiers' : 'entries',
  file: search.file === 'parquet' ? 'parquet' : 'jsonl',
  side: search.side === 'validation' ? 'validation' : 'training',
  realBand: search.realBand || undefined,
  realWeight: amount(search.realWeight, DEFAULTS.realWeight),
});

/** The way back, for links; what is as it would be anyway is left out. */
export function writeSettings(settings: Settings): Record<string, string | undefined> {
  const unlessDefault = (name: keyof Settings): string | undefined =>
    settings[name] === DEFAULTS[name] ? undefined : String(settings[name]);
  return {
    view: unlessDefault('view'),
    schedule: settings.schedule,
    step: settings.step,
    mix: settings.mix.length === 0 ? undefined : writeMix(settings.mix),
    bands: unlessDefault('bands'),
    solver: settings.solver,
    draw: unlessDefault('draw'),
    g: unlessDefault('groupSize'),
    batch: unlessDefault('problemsPerStep'),
    seed: unlessDefault('seed'),
    held: unlessDefault('held'),
    n: unlessDefault('budget'),
    chain: settings.chainEnv,
    by: settings.chainSolver,
    level: unlessDefault('chainLevel'),
    problems: unlessDefault('problems'),
    tries: unlessDefault('tries'),
    k: unlessDefault('attempts'),
    from: unlessDefault('from'),
    to: unlessDefault('to'),
    rows: unlessDefault('rows'),
    form: unlessDefault('form'),
    file: unlessDefault('file'),
    side: unlessDefault('side'),
    realBand: settings.realBand,
    realWeight: unlessDefault('realWeight'),
  };
}

const writeMix = (mix: readonly MixPart[]): string =>
  mix.map(({ env, weight }) => (weight === 1 ? env : `${env}:${weight}`)).join(',');

function readMix(text: string): readonly MixPart[] {
  const parts = new Map<string, number>();
  for (const part of text.split(',')) {
    const m = /^([a-z][a-z0-9-]*)(?::(\d{1,6}(?:\.\d{1,6})?))?$/.exec(part.trim());
    if (m) parts.set(m[1] as string, m[2] === undefined ? 1 : Number(m[2]));
  }
  return [...parts].map(([env, weight]) => ({ env, weight }));
}

/** The bands that are meant; own ones are read as `name from-to`, easiest first. */
export function bandsOf(text: string): BandSet {
  if (text === 'broad') return BROAD_BANDS;
  if (text === 'chains') return CHAIN_BANDS;
  const bands = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part): Band => {
      const m = /^(.*?)\s+(\d*\.?\d+)\s*[-–]\s*(\d*\.?\d+)$/.exec(part.trim());
      return m
        ? { name: (m[1] as string).trim(), from: Number(m[2]), to: Number(m[3]) }
        : { name: part.trim(), from: Number.NaN, to: Number.NaN };
    });
  return { name: 'own', source: '', bands };
}

export const bandsText = ({ bands }: BandSet): string =>
  bands.map(({ name, from, to }) => `${name} ${from}-${to}`).join(', ');
