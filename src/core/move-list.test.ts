import { expect, test } from 'vitest';
import { moveAt, movePlace, movesPane, takeBackKey, tooMany } from './move-list.ts';

const texts = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i + 1));
const shown = (...args: Parameters<typeof movesPane>): (string | undefined)[] =>
  movesPane(...args).items.map((item) => item.text);

test('places are read back, and nothing else is', () => {
  expect(moveAt(movePlace(6), 7)).toBe(6);
  for (const place of ['move0', 'move8', 'move07', 'move', 'Move1', 'move1 ', 'r1c1'])
    expect(moveAt(place, 7), place).toBeUndefined();
});

test('all moves of a short list are shown', () => {
  expect(shown(texts(12), 12, 30)).toEqual(texts(12));
  expect(movesPane(texts(3), 3, 30).name).toBe('moves');
});

test('of a long list the last twelve made are shown', () => {
  expect(shown(texts(23), 23, 30)).toEqual(texts(23).slice(11));
  expect(movesPane(texts(23), 23, 30).name).toBe('moves from the 12th on');
  expect(movesPane(texts(34), 34, 40).name).toBe('moves from the 23rd on');
});

test('all moves are shown that cannot be made, or are too many', () => {
  const pane = movesPane(texts(40), 20, 30);
  expect(pane.items.map((item) => item.text)).toEqual(texts(40).slice(8));
  expect(pane.items.filter((item) => item.look === 'dim')).toHaveLength(20);
  expect(shown(texts(40), 40, 5)).toEqual(texts(40).slice(5));
});

test('each move too many is shown and named', () => {
  expect(tooMany(30, 30)).toBeUndefined();
  const places = tooMany(33, 30)?.places ?? [];
  expect(places).toEqual(['move31', 'move32', 'move33']);
  for (const made of [5, 30, 33]) {
    const shownAt = movesPane(texts(33), made, 30).items.map((item) => item.at);
    expect(shownAt).toEqual(expect.arrayContaining([...places]));
  }
});

test('a move is taken back only where there is one', () => {
  expect(takeBackKey(0).off).toBe(true);
  expect(takeBackKey(1)).not.toHaveProperty('off');
});
