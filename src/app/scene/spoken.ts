import type { GraphPane, GridPane, Look, Mark, Pane, Place, Shape } from '../../core/scene.ts';

/** What an element is called aloud besides what the mark itself says. */
export interface Standing {
  readonly lit: ReadonlySet<Place>;
  readonly conflicts: ReadonlySet<Place>;
  /** What a hint is about. */
  readonly hinted?: ReadonlyMap<Place, 'next' | 'reason'> | undefined;
  /** The rule that the lit places break. */
  readonly rule?: string | undefined;
  /** The element picked up to be dragged. */
  readonly lifted?: Place | undefined;
}

/** An element in words: name, state, notes, and what is wrong with it. */
export function spoken(pane: Pane, mark: Mark, standing: Standing): string {
  const state =
    mark.text ??
    (mark.says === undefined && mark.look === undefined && takesText(pane) ? 'empty' : undefined);
  return [
    mark.name,
    state,
    mark.says ?? (mark.look && LOOKS[mark.look]),
    poseOf(mark),
    mark.notes?.length ? `notes ${mark.notes.join(' ')}` : undefined,
    mark.fixed && takesText(pane) && mark.text !== undefined ? 'fixed' : undefined,
    ...aroundIn(pane, mark),
    standing.lifted === mark.at ? 'picked up' : undefined,
    standing.lit.has(mark.at) ? `breaks ${standing.rule ? `rule ${standing.rule}` : 'a rule'}` : undefined,
    standing.conflicts.has(mark.at) ? 'in conflict' : undefined,
    HINTED[standing.hinted?.get(mark.at) ?? 'not'],
  ]
    .filter(Boolean)
    .join(', ');
}

const HINTED = { next: 'follows by the hint', reason: 'in the hint', not: undefined } as const;

const LOOKS: { readonly [L in Look]: string } = {
  solid: 'filled',
  cross: 'crossed out',
  lit: 'lit',
  dim: 'out of play',
  start: 'start',
  goal: 'goal',
  here: 'here',
  trail: 'on the path',
  picked: 'picked',
};

const takesText = (pane: Pane): boolean => 'values' in pane && pane.values !== undefined;

function poseOf(mark: Mark): string | undefined {
  const pose = (mark as Partial<Shape>).pose;
  if (pose === undefined) return undefined;
  if (pose === null) return 'beside the board';
  const turned = pose.turn === 0 ? '' : `, turned ${pose.turn * 90} degrees`;
  return `at column ${pose.x + 1} row ${pose.y + 1}${turned}${pose.flip ? ', flipped' : ''}`;
}

function aroundIn(pane: Pane, mark: Mark): readonly string[] {
  if (pane.kind === 'graph') return edgesOf(pane, mark.at);
  if (pane.kind === 'grid') return signsOf(pane, mark.at);
  return [];
}

function edgesOf(pane: GraphPane, at: Place): readonly string[] {
  const names = new Map(pane.nodes.map((node) => [node.at, node.name]));
  const ends = pane.edges.flatMap((edge) => {
    const other = edge.from === at ? edge.to : edge.to === at && !edge.arrow ? edge.from : undefined;
    if (other === undefined) return [];
    return [
      [names.get(other), edge.text, edge.look === 'trail' ? 'on the path' : undefined]
        .filter(Boolean)
        .join(' '),
    ];
  });
  return ends.length === 0 ? [] : [`joined to ${ends.join(', ')}`];
}

const TURNED_ROUND: { readonly [sign: string]: string } = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };

function signsOf(pane: GridPane, at: Place): readonly string[] {
  const name = (place: Place) => pane.cells.find((cell) => cell.at === place)?.name ?? place;
  return (pane.signs ?? []).flatMap(({ between: [a, b], text }) =>
    a === at ? [`${text} ${name(b)}`] : b === at ? [`${TURNED_ROUND[text] ?? text} ${name(a)}`] : [],
  );
}
