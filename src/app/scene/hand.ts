import type { Gesture, Mark, Place, SceneKey } from '../../core/scene.ts';
import { acts, type DrawnPane, type Layout, valuesOf } from './layout.ts';
import { firstIn, isDirection, lastIn, moved } from './move.ts';
import { nothingTyped, spelled, type Typed, turned } from './values.ts';

/** What a person holds while acting on a board; it belongs to no draft. */
export interface Hand {
  /** Values go in as notes. */
  readonly noting: boolean;
  readonly typed: Typed;
  /** Picked up, waiting for the place to be put down. */
  readonly lifted: Place | undefined;
}
export const emptyHand: Hand = { noting: false, typed: nothingTyped, lifted: undefined };

export interface Press {
  readonly key: string;
  /** KeyboardEvent.code: tells which digit is meant while Shift is held. */
  readonly code: string;
  readonly shift: boolean;
  /** Milliseconds on any clock. */
  readonly time: number;
}
/** What a key does; undefined where it means nothing here. */
export interface Done {
  readonly hand?: Hand;
  readonly gesture?: Gesture;
  readonly cursor?: Place;
}

export const hotkeyed = (keys: readonly SceneKey[], key: string): SceneKey | undefined =>
  keys.find(
    ({ hotkey }) =>
      hotkey === key ||
      (hotkey?.length === 1 && key.length === 1 && hotkey.toLowerCase() === key.toLowerCase()),
  );

export function setTo(hand: Hand, at: Place, value: string, asNote: boolean): Done {
  if (asNote && value !== '') return { hand, gesture: { do: 'note', at, value } };
  return { hand, gesture: { do: 'set', at, value }, cursor: at };
}

/** Picks up, puts down, or taps: what Enter and a click mean. */
export function primary(pane: DrawnPane, mark: Mark, hand: Hand): Done | undefined {
  if (hand.lifted !== undefined) return putDown(mark, hand);
  if (!acts(pane, mark)) return undefined;
  if (pane.taps) return { gesture: { do: 'tap', at: mark.at }, cursor: mark.at };
  const values = valuesOf(pane, mark);
  if (values.length === 0 && pane.drags) return { hand: { ...hand, lifted: mark.at }, cursor: mark.at };
  return undefined;
}

export function putDown(mark: Mark, hand: Hand): Done {
  const from = hand.lifted;
  const freed: Hand = { ...hand, lifted: undefined };
  if (from === undefined || from === mark.at || mark.fixed) return { hand: freed };
  return { hand: freed, gesture: { do: 'drag', from, to: mark.at }, cursor: mark.at };
}

/** An element with the value it has, which it need not show as text. */
export interface Held {
  readonly mark: Mark;
  present(): string;
}

/** What a key pressed on an element does. */
export function press(pane: DrawnPane, layout: Layout, held: Held, hand: Hand, key: Press): Done | undefined {
  const { mark } = held;
  if (isDirection(key.key)) return { cursor: moved(layout, mark.at, key.key) };
  const row = layout.spots.find((spot) => spot.mark === mark && spot.row !== undefined);
  const rim = key.key === 'Home' ? firstIn(layout, row) : key.key === 'End' ? lastIn(layout, row) : undefined;
  if (rim !== undefined) return { cursor: rim };
  if (key.key === 'Escape')
    return hand.lifted === undefined ? undefined : { hand: { ...hand, lifted: undefined } };
  const values = valuesOf(pane, mark);
  if (values.length > 0 && hand.lifted === undefined) {
    const done = pressValue(pane, mark, values, hand, key);
    if (done) return done;
  }
  if (key.key === 'Enter')
    return primary(pane, mark, hand) ?? (values.length > 0 ? advance(held, values, hand, 1) : undefined);
  if (key.key === ' ') return secondary(pane, held, values, hand);
  return undefined;
}

function secondary(pane: DrawnPane, held: Held, values: readonly string[], hand: Hand): Done | undefined {
  const { mark } = held;
  if (hand.lifted !== undefined) return putDown(mark, hand);
  if ('notes' in pane && pane.notes) return { hand: { ...hand, noting: !hand.noting } };
  if (!acts(pane, mark)) return {};
  if (pane.drags) return { hand: { ...hand, lifted: mark.at }, cursor: mark.at };
  if (values.length > 0) return advance(held, values, hand, -1);
  return primary(pane, mark, hand);
}

const advance = ({ mark, present }: Held, values: readonly string[], hand: Hand, by: 1 | -1): Done =>
  setTo(hand, mark.at, turned(values, present(), by), false);

function pressValue(
  pane: DrawnPane,
  mark: Mark,
  values: readonly string[],
  hand: Hand,
  key: Press,
): Done | undefined {
  const notes = 'notes' in pane && pane.notes === true;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(key.code)?.[1];
  const character = notes && key.shift && digit !== undefined ? digit : key.key;
  if (character.length === 1 && character !== ' ') {
    const hit = spelled(values, hand.typed, character, key.time);
    if (hit) {
      const held = { ...hand, typed: hit.typed };
      return setTo(held, mark.at, hit.value, notes && (hand.noting || (key.shift && digit !== undefined)));
    }
  }
  const clears = key.key === 'Backspace' || key.key === 'Delete' || key.key === '0';
  return clears ? setTo({ ...hand, typed: nothingTyped }, mark.at, '', false) : undefined;
}
