import { expect, test } from 'vitest';
import { actOnMoves, type MoveDraft, noMoves } from './move-draft.ts';
import type { Gesture } from './scene.ts';

/** Three vessels; only x gives, and only to y. */
const act = (draft: MoveDraft, gesture: Gesture, made = draft.moves.length): MoveDraft =>
  actOnMoves(draft, gesture, {
    made,
    vesselAt: (place) => (/^[xyz]\d?$/.test(place) ? place.charAt(0) : undefined),
    gives: (vessel) => vessel !== 'z',
    move: (from, to) => (from === 'x' && to === 'y' ? 'x>y' : undefined),
  });
const tap = (at: string): Gesture => ({ do: 'tap', at });
const key = (name: string): Gesture => ({ do: 'key', key: name });
const drag = (from: string, to: string): Gesture => ({ do: 'drag', from, to });

test('two taps, two keys or one drag make a move', () => {
  const picked = act(noMoves, tap('x3'));
  expect(picked).toEqual({ moves: [], from: 'x' });
  expect(act(picked, tap('y'))).toEqual({ moves: ['x>y'], from: null });
  expect(act(act(noMoves, key('x')), key('y')).moves).toEqual(['x>y']);
  expect(act(noMoves, drag('x1', 'y2')).moves).toEqual(['x>y']);
});

test('a second tap on the same vessel puts it down', () => {
  expect(act({ moves: ['x>y'], from: 'x' }, tap('x'))).toEqual({ moves: ['x>y'], from: null });
});

test('where no move can be made, another vessel is picked or nothing changes', () => {
  const fromY: MoveDraft = { moves: [], from: 'y' };
  expect(act(fromY, tap('x')).from).toBe('x');
  expect(act(fromY, tap('z'))).toBe(fromY);
  for (const gesture of [tap('z'), tap('?'), drag('y', 'x'), drag('x', '?'), key('back'), key('?')])
    expect(act(noMoves, gesture)).toBe(noMoves);
});

test('moves are taken back one by one, or from one on', () => {
  const draft: MoveDraft = { moves: ['a', 'b', 'c'], from: 'x' };
  expect(act(draft, key('back'))).toEqual({ moves: ['a', 'b'], from: null });
  expect(act(draft, tap('move2'))).toEqual({ moves: ['a'], from: null });
});

test('a new move replaces those that cannot be made', () => {
  expect(act({ moves: ['a', 'b', 'c'], from: null }, drag('x', 'y'), 1).moves).toEqual(['a', 'x>y']);
});
