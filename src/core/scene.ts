/**
 * A board as data. `show` gives a Scene; one renderer per pane kind draws it on the screen, in a thumbnail and as plain
 * text, so an environment file holds no drawing code.
 */

/** The id of one element, unique in its scene. Rules name places, gestures act on them. */
export type Place = string;

/** How an element stands out. Every look is drawn by shape as well as colour. */
export type Look =
  | 'solid' // filled in: a black nonogram cell, a wall
  | 'cross' // marked as empty by the solver
  | 'lit' // switched on
  | 'dim' // out of play
  | 'start'
  | 'goal'
  | 'here' // where the token is
  | 'trail' // on the path so far
  | 'picked'; // held, waiting for a second tap

export interface Mark {
  readonly at: Place;
  /** What it is called aloud, without its state: "row 3 column 5". */
  readonly name: string;
  /** What is drawn on it, also said aloud. */
  readonly text?: string;
  /** State said aloud where `text` does not tell it: "lit", "wall to the north". */
  readonly says?: string;
  /** Small candidates, drawn where there is no text. */
  readonly notes?: readonly string[];
  /** Index from 1 into the palette of eight; always drawn with hatching too. */
  readonly fill?: number;
  readonly look?: Look;
  /** Given by the puzzle: no gesture changes it. */
  readonly fixed?: boolean;
  /** Values offered here, where they differ from the pane's. */
  readonly values?: readonly string[];
}

/** What a person may do to the elements of a pane that are not fixed. */
interface Acts {
  /** Offers `set` with each of these; `set` with '' clears. */
  readonly values?: readonly string[];
  /** Offers `note` beside `set`: adds the value as a candidate or takes it away. */
  readonly notes?: true;
  readonly taps?: true;
  readonly drags?: true;
}

interface PaneBase {
  readonly id: string;
  /** What the pane shows, said aloud and used as its heading where there are several. */
  readonly name: string;
}

export interface GridPane extends PaneBase, Acts {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  /** Row by row; `rows` × `columns` of them. */
  readonly cells: readonly Mark[];
  /** Heavier lines around boxes of this size. */
  readonly boxes?: { readonly rows: number; readonly columns: number };
  /** Alternate cells tinted as on a chessboard. */
  readonly checkered?: true;
  /** Thick walls between neighbouring cells. */
  readonly walls?: readonly (readonly [Place, Place])[];
  /** Signs between neighbouring cells, such as `<`: read from the first to the second. */
  readonly signs?: readonly {
    readonly at: Place;
    readonly between: readonly [Place, Place];
    readonly text: string;
  }[];
  /** One element before each row, or above each column; texts with spaces stack above columns. */
  readonly rowHints?: readonly Mark[];
  readonly columnHints?: readonly Mark[];
  /** Cells joined by a line in this order. */
  readonly trail?: readonly Place[];
}

export interface GraphEdge {
  readonly at: Place;
  readonly name: string;
  readonly from: Place;
  readonly to: Place;
  readonly text?: string;
  readonly look?: 'trail' | 'dim';
  readonly arrow?: true;
}
export interface GraphPane extends PaneBase, Acts {
  readonly kind: 'graph';
  /** Positions in whole units; nodes stand at least 90 apart. */
  readonly nodes: readonly (Mark & { readonly x: number; readonly y: number })[];
  readonly edges: readonly GraphEdge[];
}

export interface SequencePane extends PaneBase, Acts {
  readonly kind: 'sequence';
  readonly items: readonly Mark[];
  /** Shown in place of the items while there are none. */
  readonly empty?: string;
}

/** Quarter turns clockwise about the origin after the flip (x → −x), then moved so that its least corner is at (x, y). */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly turn: 0 | 1 | 2 | 3;
  readonly flip: boolean;
}
export interface Shape extends Mark {
  /** Corners of a polygon in units of the plane, y downwards. */
  readonly outline: readonly (readonly [number, number])[];
  /** A piece a person lays: its outline is posed; null while it lies beside the board. Left out: scenery. */
  readonly pose?: Pose | null;
}
export interface PlanePane extends PaneBase {
  readonly kind: 'plane';
  readonly width: number;
  readonly height: number;
  /** Drawn in this order. Scenery that a person may act on has `taps` or `drags` on the pane and is not `fixed`. */
  readonly shapes: readonly Shape[];
  /** Draws the unit lattice; poses are whole numbers. */
  readonly lattice?: true;
  readonly taps?: true;
  readonly drags?: true;
  /** Pieces may be turned over. */
  readonly flips?: true;
}

export interface TextPane extends PaneBase {
  readonly kind: 'text';
  readonly at: Place;
  readonly text: string;
  /** A field whose whole text is `set`; else a reading text. */
  readonly editable?: true;
  /** Symbols offered on a pad beside an editable field. */
  readonly values?: readonly string[];
  /** How it is set: running words, a formula in large type, or fixed-width lines. */
  readonly face?: 'words' | 'formula' | 'lines';
}
/** A run of a program: what went in, what should come out of it, and what did. */
export interface CodeTest {
  readonly at: Place;
  /** "test 3", "private test 1". */
  readonly name: string;
  /** Such as "f('abc', 3)"; left out while it is private. */
  readonly input?: string;
  readonly wanted?: string;
  /** The value that came out. */
  readonly got?: string;
  /** How it ended without a value. */
  readonly fault?: string;
  /** Left out where it was not run. */
  readonly holds?: boolean;
  /** Time inside the interpreter. */
  readonly ms?: number;
}
export interface CodePane extends PaneBase {
  readonly kind: 'code';
  readonly at: Place;
  readonly language: 'python' | 'json';
  readonly text: string;
  readonly editable?: true;
  /** The function that a person may run on inputs of their own: "f(word, k)". */
  readonly runs?: string;
  readonly tests?: readonly CodeTest[];
  /** A line of the text, counted from 1, in which a run of it ended, and how. */
  readonly fault?: { readonly line: number; readonly says: string };
}
export type Pane = GridPane | GraphPane | SequencePane | PlanePane | TextPane | CodePane;

/** A button of the board. */
export interface SceneKey {
  /** Said aloud: "fill jug A". */
  readonly name: string;
  /** Shown. */
  readonly text: string;
  /** A KeyboardEvent.key; while the board has the focus it is this button's, arrows included. */
  readonly hotkey?: string;
  readonly gesture: Gesture;
  readonly off?: true;
}

export interface Scene {
  readonly panes: readonly Pane[];
  readonly keys?: readonly SceneKey[];
  /** One line on where the draft stands: "7 of 12 moves". */
  readonly status?: string;
}

export type Gesture =
  | { readonly do: 'set'; readonly at: Place; readonly value: string } // '' clears
  | { readonly do: 'note'; readonly at: Place; readonly value: string }
  | { readonly do: 'tap'; readonly at: Place }
  | { readonly do: 'drag'; readonly from: Place; readonly to: Place }
  | { readonly do: 'pose'; readonly at: Place; readonly pose: Pose | null } // null: beside the board
  | { readonly do: 'key'; readonly key: string };

/** Every element of a pane that has a place and a name. */
export function marksOf(pane: Pane): readonly { readonly at: Place; readonly name: string }[] {
  switch (pane.kind) {
    case 'grid':
      return [
        ...pane.cells,
        ...(pane.rowHints ?? []),
        ...(pane.columnHints ?? []),
        ...(pane.signs ?? []).map((sign) => ({ at: sign.at, name: `sign ${sign.text}` })),
      ];
    case 'graph':
      return [...pane.nodes, ...pane.edges];
    case 'sequence':
      return pane.items;
    case 'plane':
      return pane.shapes;
    case 'text':
      return [pane];
    case 'code':
      return [pane, ...(pane.tests ?? [])];
  }
}

export const placesOf = (scene: Scene): Set<Place> =>
  new Set(scene.panes.flatMap((pane) => marksOf(pane).map((mark) => mark.at)));

/** The corners of a posed outline. */
export function posed(
  outline: readonly (readonly [number, number])[],
  pose: Pose,
): readonly (readonly [number, number])[] {
  const turned = outline.map(([x, y]) => turn(pose.flip ? -x : x, y, pose.turn));
  const left = Math.min(...turned.map(([x]) => x));
  const top = Math.min(...turned.map(([, y]) => y));
  return turned.map(([x, y]) => [x - left + pose.x, y - top + pose.y] as const);
}

function turn(x: number, y: number, quarters: Pose['turn']): readonly [number, number] {
  switch (quarters) {
    case 0:
      return [x, y];
    case 1:
      return [-y, x];
    case 2:
      return [-x, -y];
    case 3:
      return [y, -x];
  }
}
