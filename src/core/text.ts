import { inFence } from './reply.ts';
import type { GraphPane, Mark, Pane, Place, Scene, SequencePane } from './scene.ts';
import { testLines } from './text-code.ts';
import { gridText } from './text-grid.ts';
import { LIT, legend, tokenOf } from './text-mark.ts';
import { planeText } from './text-plane.ts';

const EMPTY = '(empty)';
/** Items that do not fit into a row of so many characters stand one below the other. */
const LONGEST_ROW = 100;

/**
 * A scene as plain text: what the command line shows, what golden files hold, and the text twin of a board.
 * Places in `lit` are followed by `!`. Lines carry no trailing blanks; notes and keys are left out.
 */
export function sceneText(scene: Scene, lit: ReadonlySet<Place> = new Set()): string {
  const several = scene.panes.length > 1;
  const parts = scene.panes.map((pane) => (several ? `${pane.name}\n` : '') + paneText(pane, lit));
  if (scene.status) parts.push(scene.status);
  return parts
    .join('\n\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function paneText(pane: Pane, lit: ReadonlySet<Place>): string {
  switch (pane.kind) {
    case 'grid':
      return gridText(pane, lit);
    case 'graph':
      return graphText(pane, lit);
    case 'sequence':
      return sequenceText(pane, lit);
    case 'plane':
      return planeText(pane, lit);
    case 'text':
      return (pane.text || EMPTY) + (lit.has(pane.at) ? ` ${LIT}` : '');
    case 'code':
      return [
        inFence(pane.text, pane.language) + (lit.has(pane.at) ? `\n${LIT}` : ''),
        ...testLines(pane, lit),
      ].join('\n');
  }
}

function sequenceText({ items, empty = EMPTY }: SequencePane, lit: ReadonlySet<Place>): string {
  if (items.length === 0) return empty;
  const tokens = items.map((item) => tokenOf(item, lit));
  const row = tokens.join('  ');
  return [...(row.length > LONGEST_ROW ? tokens : [row]), ...legend(items, lit)].join('\n');
}

function graphText({ nodes, edges }: GraphPane, lit: ReadonlySet<Place>): string {
  const texts = nodes.map((node) => node.text ?? '');
  const distinct = new Set(texts).size === texts.length && !texts.includes('');
  const labels = new Map(nodes.map((node) => [node.at, distinct ? (node.text as string) : node.name]));
  const label = (at: Place): string => labels.get(at) ?? at;
  const nodeLines = nodes.map(
    (node) => label(node.at) + inBrackets(states(node, distinct)) + (lit.has(node.at) ? LIT : ''),
  );
  const edgeLines = edges.map(
    (edge) =>
      `${label(edge.from)} ${edge.arrow ? '->' : '--'} ${label(edge.to)}` +
      (edge.text === undefined ? '' : `: ${edge.text}`) +
      inBrackets(edge.look === undefined ? [] : [edge.look]) +
      (lit.has(edge.at) ? LIT : ''),
  );
  return [`nodes: ${nodeLines.join(', ')}`, `edges: ${edgeLines.join(', ') || 'none'}`].join('\n');
}

const states = (node: Mark, textIsLabel: boolean): string[] => [
  ...(textIsLabel || node.text === undefined ? [] : [node.text]),
  ...(node.says === undefined
    ? [
        ...(node.fill === undefined ? [] : [`colour ${node.fill}`]),
        ...(node.look === undefined ? [] : [node.look]),
      ]
    : [node.says]),
];
const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);
