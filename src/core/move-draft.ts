import { moveAt } from './move-list.ts';
import type { Gesture, Place } from './scene.ts';

/** A list of moves in the making, each from one vessel to another: pegs, jugs, piles. */
export interface MoveDraft {
  readonly moves: readonly string[];
  /** The place of the vessel that is picked to move from. */
  readonly from: Place | null;
}
export const noMoves: MoveDraft = { moves: [], from: null };

/** What can be done after those moves of a draft that can be made. */
export interface Vessels {
  /** How many of the moves can be made. */
  readonly made: number;
  /** The vessel that a place is, or is a part of. */
  vesselAt(place: Place): Place | undefined;
  /** Whether something can be moved from it. */
  gives(vessel: Place): boolean;
  /** The move as it is written; undefined where it cannot be made. */
  move(from: Place, to: Place): string | undefined;
}

/**
 * Tap a vessel and then another, press their keys (a key is named by the place), or drag. Where a move cannot be made,
 * the second vessel is picked instead. A move in the list, tapped, is taken back with all after it; the key `back`
 * takes the last one back.
 */
export function actOnMoves(draft: MoveDraft, gesture: Gesture, vessels: Vessels): MoveDraft {
  const { moves } = draft;
  const added = (from: Place, to: Place): MoveDraft | undefined => {
    const move = vessels.move(from, to);
    return move === undefined ? undefined : { moves: [...moves.slice(0, vessels.made), move], from: null };
  };
  if (gesture.do === 'drag') {
    const [from, to] = [vessels.vesselAt(gesture.from), vessels.vesselAt(gesture.to)];
    return (from !== undefined && to !== undefined && added(from, to)) || draft;
  }
  if (gesture.do === 'key' && gesture.key === 'back')
    return moves.length === 0 ? draft : { moves: moves.slice(0, -1), from: null };
  if (gesture.do !== 'tap' && gesture.do !== 'key') return draft;
  const place = gesture.do === 'tap' ? gesture.at : gesture.key;
  const move = moveAt(place, moves.length);
  if (move !== undefined) return { moves: moves.slice(0, move), from: null };
  const vessel = vessels.vesselAt(place);
  if (vessel === undefined) return draft;
  if (vessel === draft.from) return { moves, from: null };
  const next = draft.from === null ? undefined : added(draft.from, vessel);
  return next ?? (vessels.gives(vessel) ? { moves, from: vessel } : draft);
}
