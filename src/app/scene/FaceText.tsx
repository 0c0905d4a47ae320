import { Fragment } from 'react';
import { baselines, type Fitted, fillLines, fitText, widthOf } from './fit.ts';
import { fillOf } from './Hatching.tsx';
import type { Spot } from './layout.ts';

interface FaceTextProps {
  readonly spot: Spot;
  readonly text: string;
  /** One of the values that may be set: the solver's own entry. */
  readonly settable: boolean;
}

/** The text of an element, fitted into its room. */
export function FaceText({ spot, text, settable }: FaceTextProps) {
  const fitted = fittedIn(spot, text);
  const fill = fillOf(spot.mark);
  const colours =
    fill === undefined
      ? {}
      : { fill: `var(--on-fill-${fill})`, stroke: `var(--fill-${fill})`, fontWeight: 700 };
  const stacked = spot.kind === 'columnhint' && fitted.lines.length > 1;
  const lower = stacked ? spot.h / 2 - (fitted.lines.length * fitted.size * 1.15) / 2 : 0;
  return (
    <text
      className={['board-text', toneOf(spot, settable), fill === undefined ? '' : 'board-halo']
        .filter(Boolean)
        .join(' ')}
      fontSize={fitted.size}
      style={spot.prose ? { ...colours, textAnchor: 'start' } : colours}
    >
      {baselines(fitted).map((dy, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
        <Fragment key={i}>
          <tspan x={spot.prose ? spot.x - spot.w / 2 : spot.x} y={spot.y + lower + dy}>
            {fitted.lines[i]}
          </tspan>{' '}
        </Fragment>
      ))}
    </text>
  );
}

const LARGEST: { readonly [K in Spot['kind']]: number } = {
  cell: 25,
  rowhint: 17,
  columnhint: 17,
  node: 21,
  item: 21,
  scenery: 21,
  piece: 21,
};

function fittedIn(spot: Spot, text: string): Fitted {
  const size = spot.size ?? LARGEST[spot.kind];
  const stack = spot.kind === 'columnhint' ? text.split(' ').filter(Boolean) : [];
  if (stack.length > 1) {
    const widest = Math.max(...stack.map(widthOf)) * 1.1;
    return { lines: stack, size: Math.min(size, spot.h / (stack.length * 1.15), spot.w / widest) };
  }
  return spot.prose ? fillLines(text, spot.w, size) : fitText(text, spot, size);
}

function toneOf({ mark, kind }: Spot, settable: boolean): string {
  const hint = kind === 'rowhint' || kind === 'columnhint';
  switch (mark.look) {
    case 'here':
      return 'is-on-token';
    case 'solid':
      return 'is-on-solid';
    case 'lit':
      return 'is-on-lamp';
    case 'dim':
      return hint ? 'is-done' : 'is-dim';
  }
  if (hint) return 'is-hint';
  return mark.fixed ? 'is-fixed' : settable ? '' : 'is-plain';
}
