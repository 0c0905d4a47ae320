import type { Rng } from './rng.ts';
import type { Gesture, Mark, Pane, PlanePane, Scene } from './scene.ts';

type DrawnPane = Exclude<Pane, { readonly kind: 'text' | 'code' }>;

/** The elements of a pane that gestures act on. */
function actable(pane: DrawnPane): readonly Mark[] {
  const marks: readonly Mark[] =
    pane.kind === 'grid'
      ? pane.cells
      : pane.kind === 'graph'
        ? pane.nodes
        : pane.kind === 'plane'
          ? pane.shapes
          : pane.items;
  return marks.filter((mark) => !mark.fixed);
}
const valuesOf = (pane: DrawnPane, mark: Mark): readonly string[] | undefined =>
  pane.kind === 'plane' ? undefined : (mark.values ?? pane.values);
const piecesOf = (pane: PlanePane) => pane.shapes.filter((shape) => shape.pose !== undefined && !shape.fixed);

/** Whether a scene offers a gesture: by a key, or by a pane that takes that act on an element that is not fixed. */
export const offers = (scene: Scene, gesture: Gesture): boolean =>
  (scene.keys ?? []).some((key) => !key.off && JSON.stringify(key.gesture) === JSON.stringify(gesture)) ||
  scene.panes.some((pane) => paneOffers(pane, gesture));

function paneOffers(pane: Pane, gesture: Gesture): boolean {
  if (pane.kind === 'text' || pane.kind === 'code')
    return gesture.do === 'set' && pane.editable === true && pane.at === gesture.at;
  const free = (at: string) => actable(pane).find((mark) => mark.at === at);
  switch (gesture.do) {
    case 'key':
      return false;
    case 'tap':
      return pane.taps === true && free(gesture.at) !== undefined;
    case 'drag':
      return pane.drags === true && free(gesture.from) !== undefined && free(gesture.to) !== undefined;
    case 'pose':
      return (
        pane.kind === 'plane' &&
        piecesOf(pane).some((piece) => piece.at === gesture.at) &&
        (gesture.pose === null || !gesture.pose.flip || pane.flips === true)
      );
    case 'set':
    case 'note': {
      const mark = free(gesture.at);
      const values = mark && valuesOf(pane, mark);
      return (
        values !== undefined &&
        (gesture.value === '' || values.includes(gesture.value)) &&
        (gesture.do === 'set' || (pane.kind !== 'plane' && pane.notes === true))
      );
    }
  }
}

/** A random gesture that the scene offers; undefined when it offers none. Editable texts are given one of `texts`. */
export function randomGesture(scene: Scene, rng: Rng, texts: readonly string[]): Gesture | undefined {
  const choices: (() => Gesture)[] = [];
  for (const key of scene.keys ?? []) if (!key.off) choices.push(() => key.gesture);
  for (const pane of scene.panes) {
    if (pane.kind === 'text' || pane.kind === 'code') {
      if (pane.editable) choices.push(() => ({ do: 'set', at: pane.at, value: rng.pick(texts) }));
      continue;
    }
    const free = actable(pane);
    if (pane.taps && free.length > 0) choices.push(() => ({ do: 'tap', at: rng.pick(free).at }));
    if (pane.drags && free.length > 0)
      choices.push(() => ({ do: 'drag', from: rng.pick(free).at, to: rng.pick(free).at }));
    if (pane.kind === 'plane') {
      const pieces = piecesOf(pane);
      if (pieces.length > 0)
        choices.push(() => ({ do: 'pose', at: rng.pick(pieces).at, pose: randomPose(pane, rng) }));
      continue;
    }
    const valued = free.filter((mark) => valuesOf(pane, mark) !== undefined);
    if (valued.length === 0) continue;
    const put = (what: 'set' | 'note') => (): Gesture => {
      const mark = rng.pick(valued);
      return { do: what, at: mark.at, value: rng.pick(['', ...(valuesOf(pane, mark) ?? [])]) };
    };
    choices.push(put('set'), put('set'));
    if (pane.notes) choices.push(put('note'));
  }
  return choices.length === 0 ? undefined : rng.pick(choices)();
}

const randomPose = (pane: PlanePane, rng: Rng) =>
  rng.chance(1, 6)
    ? null
    : {
        x: rng.int(0, pane.width - 1),
        y: rng.int(0, pane.height - 1),
        turn: rng.pick([0, 1, 2, 3] as const),
        flip: pane.flips === true && rng.chance(1, 2),
      };
