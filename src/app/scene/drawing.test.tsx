import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { keyOf, make } from '../../core/ids.ts';
import { makeRng } from '../../core/rng.ts';
import type { Scene } from '../../core/scene.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { SceneView } from './SceneView.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** Boards as they start, with a random answer on them, and solved when the guess is. */
const scenes = await Promise.all(
  catalogue.map(async ({ id, load }) => {
    const { default: env } = await load();
    return {
      id,
      scenes: [env.levels[0], env.levels.at(-1)].flatMap((params): Scene[] => {
        if (!params) return [];
        const { puzzle } = make(env, keyOf(env, params, 'drawing'));
        const start = env.board.start(puzzle);
        const guessed = env.board.draft(puzzle, env.guess(puzzle, makeRng('drawing')), start);
        return [start, guessed].map((draft) => env.board.show(puzzle, draft, null));
      }),
    };
  }),
);

describe.each(scenes)('$id', ({ scenes: boards }) => {
  test('is drawn with finite numbers, unique pattern ids, and every element named', () => {
    for (const scene of boards) {
      const html = renderToStaticMarkup(<SceneView scene={scene} onGesture={() => undefined} />);
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      for (const [tag] of html.matchAll(/<g data-at[^>]*>/g)) expect(tag).toMatch(/aria-label="[^"]+"/);
    }
  });
  test('each pane has one tab stop at most', () => {
    for (const scene of boards) {
      const html = renderToStaticMarkup(<SceneView scene={scene} onGesture={() => undefined} />);
      for (const pane of html.split('<section').slice(1))
        expect([...pane.matchAll(/tabindex="0"/gi)].length).toBeLessThanOrEqual(1);
    }
  });
  test('a thumbnail holds nothing that can be reached', () => {
    for (const scene of boards) {
      const html = renderToStaticMarkup(<Thumbnail scene={scene} />);
      expect(html).not.toMatch(/tabindex|data-at|role="(grid|option)/i);
      expect(html).toContain('aria-hidden="true"');
    }
  });
});
