import { baselines, fillLines, fitText } from './fit.ts';
import { fillOf } from './Hatching.tsx';
import { LookShape } from './LookShape.tsx';
import type { Spot } from './layout.ts';
import { NotesRaster } from './NotesRaster.tsx';
import { unspoken } from './unspoken.ts';

interface MarkFaceProps {
  readonly spot: Spot;
  /** Values a person may set here: their raster of notes keeps its places. */
  readonly values: readonly string[];
}

/** Look, text and notes of an element. */
export function MarkFace({ spot, values }: MarkFaceProps) {
  const { mark } = spot;
  const worded = mark.text !== undefined && mark.text !== '';
  return (
    <g {...unspoken}>
      {spot.kind === 'node' && (mark.look === 'start' || mark.look === 'goal') && (
        <text
          className="board-caption board-halo"
          x={spot.x}
          y={spot.y + (spot.outward === -1 ? -30 : 39)}
          fontSize="14"
        >
          {mark.look}
        </text>
      )}
      {mark.look && <LookShape spot={spot} look={mark.look} worded={worded} />}
      {worded && <FaceText spot={spot} text={mark.text ?? ''} settable={values.includes(mark.text ?? '')} />}
      {!worded && mark.notes && mark.notes.length > 0 && (
        <NotesRaster spot={spot} notes={mark.notes} values={values} />
      )}
    </g>
  );
}

interface FaceTextProps {
  readonly spot: Spot;
  readonly text: string;
  readonly settable: boolean;
}

function FaceText({ spot, text, settable }: FaceTextProps) {
  const { mark, kind } = spot;
  const hint = kind === 'rowhint' || kind === 'columnhint';
  const stack = kind === 'columnhint' ? text.split(' ').filter(Boolean) : [];
  const fitted =
    stack.length > 1
      ? { lines: stack, size: Math.min(17, spot.h / (stack.length * 1.15)) }
      : spot.prose
        ? fillLines(text, spot.w, spot.size ?? 16)
        : fitText(text, { w: spot.w, h: spot.h }, spot.size ?? (hint ? 17 : kind === 'cell' ? 25 : 21));
  const fill = fillOf(mark);
  const tone =
    mark.look === 'here'
      ? 'is-on-token'
      : mark.look === 'solid'
        ? 'is-on-solid'
        : mark.look === 'lit'
          ? 'is-on-lamp'
          : mark.look === 'dim'
            ? hint
              ? 'is-done'
              : 'is-dim'
            : hint
              ? 'is-hint'
              : mark.fixed
                ? 'is-fixed'
                : settable
                  ? ''
                  : 'is-plain';
  const style =
    fill === undefined
      ? undefined
      : { fill: `var(--on-fill-${fill})`, stroke: `var(--fill-${fill})`, fontWeight: 700 };
  const bottom =
    kind === 'columnhint' && stack.length > 0
      ? spot.h / 2 - (fitted.lines.length * fitted.size * 1.15) / 2
      : 0;
  return (
    <text
      className={['board-text', tone, fill === undefined ? '' : 'board-halo'].filter(Boolean).join(' ')}
      fontSize={fitted.size}
      style={spot.prose ? { ...style, textAnchor: 'start' } : style}
    >
      {baselines(fitted).map((dy, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
        <tspan key={i} x={spot.prose ? spot.x - spot.w / 2 : spot.x} y={spot.y + bottom + dy}>
          {fitted.lines[i]}
        </tspan>
      ))}
    </text>
  );
}
