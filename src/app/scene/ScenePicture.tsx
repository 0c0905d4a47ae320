import { useId } from 'react';
import './scene.css';
import type { CodePane, Place, Scene, TextPane } from '../../core/scene.ts';
import { Drawing, layoutOf } from './Drawing.tsx';
import { fillLines, widthOf } from './fit.ts';
import { Hatching } from './Hatching.tsx';
import { type DrawnPane, isDrawn, rectPath } from './layout.ts';
import { type Block, blockOf, COLUMN, isFixed, LEADING, SIZE } from './picture-block.ts';

interface ScenePictureProps {
  readonly scene: Scene;
  /** Places that break a rule. */
  readonly lit: readonly Place[];
}

const MARGIN = 24;
const GAP = 24;
const HEADING = 28;

/** The whole board as one SVG with nothing but shapes and text in it, panes one under the other. */
export function ScenePicture({ scene, lit }: ScenePictureProps) {
  const scope = useId();
  const blocks = scene.panes.map(blockOf);
  const named = blocks.length > 1 ? HEADING : 0;
  const status = scene.status ? fillLines(scene.status, COLUMN, SIZE).lines : [];
  const inner = Math.max(
    240,
    ...blocks.map(({ width }) => width),
    ...status.map((line) => widthOf(line) * SIZE),
  );
  const width = inner + 2 * MARGIN;
  const tops: number[] = [];
  let y = MARGIN;
  for (const { height } of blocks) {
    tops.push(y);
    y += named + height + GAP;
  }
  const height = y - GAP + (status.length > 0 ? GAP / 2 + status.length * LEADING : 0) + MARGIN;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it goes into a file, with its text beside it
    <svg
      className="board-svg"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect className="board-base" width={width} height={height} />
      {blocks.map((block, i) => (
        <g key={block.pane.id}>
          {named > 0 && (
            <text className="board-caption board-halo" x={width / 2} y={(tops[i] ?? 0) + 14} fontSize="13">
              {block.pane.name.charAt(0).toUpperCase() + block.pane.name.slice(1)}
            </text>
          )}
          <g transform={`translate(${(width - block.width) / 2} ${(tops[i] ?? 0) + named})`}>
            {isDrawn(block.pane) ? (
              <DrawnBlock pane={block.pane} lit={lit} scope={`${scope}${i}`} />
            ) : (
              <TextBlock pane={block.pane} block={block} lit={lit.includes(block.pane.at)} />
            )}
          </g>
        </g>
      ))}
      {status.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          key={i}
          className="board-text is-plain"
          x={width / 2}
          y={y - GAP / 2 + (i + 0.75) * LEADING}
          fontSize={SIZE}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

interface DrawnBlockProps {
  readonly pane: DrawnPane;
  readonly lit: readonly Place[];
  readonly scope: string;
}

function DrawnBlock({ pane, lit, scope }: DrawnBlockProps) {
  const standing = { lit: new Set(lit), conflicts: new Set<Place>() };
  return (
    <>
      <Hatching scope={scope} marks={layoutOf(pane).spots.map((spot) => spot.mark)} />
      <Drawing pane={pane} view={{ scope, standing, live: false }} />
    </>
  );
}

interface TextBlockProps {
  readonly pane: TextPane | CodePane;
  readonly block: Block;
  readonly lit: boolean;
}

function TextBlock({ pane, block: { lines, width, height }, lit }: TextBlockProps) {
  return (
    <>
      {pane.editable && <path className="board-line" fill="none" d={rectPath(0, 0, width, height, 4)} />}
      {lit && <path className="board-broken" d={rectPath(0, 0, width, height, 4)} />}
      {lines.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          key={i}
          className="board-text is-plain"
          x={12}
          y={8 + (i + 0.7) * LEADING}
          fontSize={SIZE}
          xmlSpace="preserve"
          style={{
            textAnchor: 'start',
            ...(isFixed(pane) ? { fontFamily: 'monospace' } : {}),
          }}
        >
          {line}
        </text>
      ))}
    </>
  );
}
