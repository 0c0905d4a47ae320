import type { MantineColorScheme } from '@mantine/core';
import type { Card } from '../../core/host.ts';
import {
  auditHref,
  curriculumHref,
  disagreementsHref,
  environmentHref,
  exploreHref,
  homeHref,
  type InstanceLink,
  judgeHref,
  judgeResultsHref,
  modelsHref,
  playAnyHref,
  playHrefOf,
  presentHref,
  readAnyLink,
  resultsHref,
} from '../links.ts';
import type { Settings } from '../stores/settings.ts';
import { filtered } from '../ui/catalogue-filters.ts';

export interface PaletteAction {
  readonly id: string;
  readonly group: 'This link' | 'Go to' | 'Board' | 'Environments' | 'Settings';
  readonly label: string;
  readonly description?: string;
  /** Other words it is found by. */
  readonly keywords?: string;
  /** A link to go to, or something to do. */
  readonly run: string | (() => void);
}

/** What the palette may touch. */
export interface PaletteReach {
  readonly cards: readonly Card[];
  /** The address of the current screen, from its `#` on. */
  readonly here: string;
  readonly settings: Settings;
  set(change: Partial<Settings>): void;
  setScheme(scheme: MantineColorScheme): void;
  copy(text: string): void;
  /** Another text each time. */
  seed(): string;
  /** One of them by chance. */
  pick(cards: readonly Card[]): Card | undefined;
}

const matches = (query: string, { label, description = '', keywords = '' }: PaletteAction): boolean => {
  const text = `${label} ${description} ${keywords}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** Everything that fits the query, in the order shown. */
export function actionsFor(query: string, reach: PaletteReach): readonly PaletteAction[] {
  const q = query.trim();
  const pasted = readAnyLink(q);
  if (pasted) return [openPasted(pasted)];
  const environments = filtered(reach.cards, { q: q.replace(/^(play|explore)\s+/i, '') });
  const few = q !== '' && environments.length <= 4;
  const found = environments.flatMap((card): PaletteAction[] => [
    {
      id: `play ${card.id}`,
      group: 'Environments',
      label: `Play ${card.title}`,
      description: card.about,
      run: playAnyHref(card.id),
    },
    ...(few
      ? [
          {
            id: `explore ${card.id}`,
            group: 'Environments' as const,
            label: `Explore ${card.title}`,
            description: 'Gallery, prompt, instance, verifier, examples, difficulty',
            run: environmentHref(card.id),
          },
        ]
      : []),
  ]);
  const fitting = (actions: readonly PaletteAction[]) => actions.filter((action) => matches(q, action));
  const here = fitting([...ofBoard(reach), ...screens(reach)]);
  return [...(few ? [...found, ...here] : [...here, ...found]), ...fitting(settingsOf(reach))];
}

const openPasted = (link: InstanceLink): PaletteAction => ({
  id: 'open',
  group: 'This link',
  label: `Open ${link.env}, instance ${link.index ?? 0} of seed “${link.seed ?? ''}”`,
  run: playHrefOf({ ...link, embed: false }),
});

const screens = ({ cards, seed, pick }: PaletteReach): PaletteAction[] => [
  { id: 'home', group: 'Go to', label: 'Play', keywords: 'home start board', run: homeHref },
  { id: 'explore', group: 'Go to', label: 'Explore', keywords: 'catalogue environments', run: exploreHref() },
  {
    id: 'results',
    group: 'Go to',
    label: 'Results',
    keywords: 'attempts runs pass rate',
    run: resultsHref(),
  },
  {
    id: 'models',
    group: 'Go to',
    label: 'Models',
    description: 'Language models that run in this browser',
    keywords: 'webgpu wasm download device transformer',
    run: modelsHref,
  },
  { id: 'curriculum', group: 'Go to', label: 'Curriculum', keywords: 'schedule', run: curriculumHref() },
  {
    id: 'disagreements',
    group: 'Go to',
    label: 'Disagreements',
    description: 'Where Reasoning Gym’s rewards and our verdicts part',
    keywords: 'reward false positive negative adjudicated witness',
    run: disagreementsHref(),
  },
  {
    id: 'audit',
    group: 'Go to',
    label: 'Audit',
    description: 'What is wrong with environments, as far as probes can tell',
    keywords: 'verifier check soundness completeness defect false positive negative report card',
    run: auditHref(),
  },
  {
    id: 'judge',
    group: 'Go to',
    label: 'Judge',
    description: 'Decide whether replies are right, and see where people and the verifier part',
    keywords: 'annotate annotation queue label vote adjudicate',
    run: judgeHref(),
  },
  {
    id: 'judged',
    group: 'Go to',
    label: 'Judge: results',
    description: 'People and verifier, agreement between people, attention checks',
    keywords: 'kappa alpha krippendorff cohen fleiss annotators',
    run: judgeResultsHref(),
  },
  {
    id: 'present-list',
    group: 'Go to',
    label: 'Presenter',
    description: 'Show a list of boards in large type',
    keywords: 'slides talk',
    run: presentHref(''),
  },
  {
    id: 'random',
    group: 'Go to',
    label: 'Random instance',
    description: 'Any environment, a new seed',
    keywords: 'surprise me',
    run: playAnyHref(pick(cards)?.id ?? '', seed()),
  },
];

function ofBoard({ here, seed, copy }: PaletteReach): PaletteAction[] {
  const board = readAnyLink(here);
  if (!board) return [];
  return [
    {
      id: 'reseed',
      group: 'Board',
      label: 'New seed',
      description: 'Another board with the same params',
      keywords: 'random another',
      run: playHrefOf({
        env: board.env,
        ...(board.version === undefined ? {} : { version: board.version }),
        given: board.given,
        seed: seed(),
        embed: false,
      }),
    },
    {
      id: 'present',
      group: 'Board',
      label: 'Present this board',
      keywords: 'presenter full screen',
      run: presentHref(playHrefOf({ ...board, embed: false })),
    },
    {
      id: 'inspect',
      group: 'Board',
      label: 'Explore this environment',
      run: environmentHref(board.env, 'gallery', {
        ...board.given,
        ...(board.seed === undefined ? {} : { seed: board.seed }),
        ...(board.index === undefined ? {} : { i: board.index }),
      }),
    },
    { id: 'copy', group: 'Board', label: 'Copy link', keywords: 'share', run: () => copy(here) },
  ];
}

const settingsOf = ({ settings, set, setScheme }: PaletteReach): PaletteAction[] => [
  ...(['light', 'dark', 'auto'] as const).map(
    (scheme): PaletteAction => ({
      id: `scheme ${scheme}`,
      group: 'Settings',
      label: `Colour scheme: ${scheme === 'auto' ? 'as the system' : scheme}`,
      keywords: 'theme color night auto',
      run: () => setScheme(scheme),
    }),
  ),
  {
    id: 'one-key',
    group: 'Settings',
    label: `Turn one-key shortcuts ${settings.oneKey ? 'off' : 'on'}`,
    keywords: 'keyboard keys',
    run: () => set({ oneKey: !settings.oneKey }),
  },
  {
    id: 'conflicts',
    group: 'Settings',
    label: `${settings.conflicts ? 'Hide' : 'Show'} conflicts while playing`,
    run: () => set({ conflicts: !settings.conflicts }),
  },
  {
    id: 'timer',
    group: 'Settings',
    label: `${settings.timer ? 'Hide' : 'Show'} the timer`,
    keywords: 'clock time',
    run: () => set({ timer: !settings.timer }),
  },
];
