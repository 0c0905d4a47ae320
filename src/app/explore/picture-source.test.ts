import { expect, test } from 'vitest';
import type { Picture } from '../clients/protocol.ts';
import { createPictureSource } from './picture-source.ts';

function source(kept = 100) {
  const asked: number[] = [];
  const cancelled: number[] = [];
  const answers = new Map<number, { give(): void; fail(error: Error): void }>();
  const pictures = createPictureSource({
    chunk: 10,
    kept,
    fetch: (from, count, signal) =>
      new Promise((resolve, reject) => {
        asked.push(from);
        signal.addEventListener('abort', () => {
          cancelled.push(from);
          reject(signal.reason);
        });
        answers.set(from, {
          give: () =>
            resolve(
              Array.from(
                { length: count },
                (_, i): Picture => ({ index: from + i, id: `#${from + i}`, hash: '', scene: { panes: [] } }),
              ),
            ),
          fail: reject,
        });
      }),
  });
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { pictures, asked, cancelled, answers, settle };
}

test('only what is seen is made, in whole chunks', async () => {
  const { pictures, asked, answers, settle } = source();
  pictures.want(5, 24);
  expect(asked).toEqual([0, 10, 20]);
  pictures.want(5, 24);
  expect(asked).toEqual([0, 10, 20]);
  let heard = 0;
  const stop = pictures.subscribe(() => heard++);
  answers.get(10)!.give();
  await settle();
  expect(heard).toBe(1);
  expect(pictures.at(17)).toMatchObject({ id: '#17' });
  expect(pictures.at(4)).toBeUndefined();
  stop();
  answers.get(0)!.give();
  await settle();
  expect(heard).toBe(1);
  expect(pictures.version()).toBe(2);
});

test('what is scrolled away is cancelled, and made when it is seen again', async () => {
  const { pictures, asked, cancelled, answers, settle } = source();
  pictures.want(0, 9);
  pictures.want(5_000, 5_009);
  await settle();
  expect(cancelled).toEqual([0]);
  expect(asked).toEqual([0, 5_000]);
  expect(pictures.at(0)).toBeUndefined();
  pictures.want(0, 9);
  expect(asked).toEqual([0, 5_000, 0]);
  answers.get(0)!.give();
  await settle();
  expect(pictures.at(9)).toMatchObject({ id: '#9' });
  pictures.stop();
  expect(cancelled).toEqual([0, 5_000]);
});

test('the chunks seen longest ago are let go', async () => {
  const { pictures, asked, answers, settle } = source(2);
  for (const from of [0, 10]) {
    pictures.want(from, from);
    answers.get(from)!.give();
    await settle();
  }
  pictures.want(0, 0);
  pictures.want(20, 20);
  answers.get(20)!.give();
  await settle();
  expect(pictures.at(0)).toBeDefined();
  expect(pictures.at(10)).toBeUndefined();
  pictures.want(10, 10);
  expect(asked).toEqual([0, 10, 20, 10]);
});

test('a chunk that fails says why in each of its places, and is tried again when it is wanted again', async () => {
  const { pictures, asked, answers, settle } = source();
  pictures.want(10, 12);
  answers.get(10)!.fail(new Error('The worker stopped.'));
  await settle();
  expect(pictures.at(19)).toEqual({ index: 19, why: 'The worker stopped.' });
  expect(asked).toEqual([10]);
  pictures.want(10, 19);
  expect(asked).toEqual([10, 10]);
  answers.get(10)!.give();
  await settle();
  expect(pictures.at(19)).toMatchObject({ id: '#19' });
  pictures.want(10, 19);
  expect(asked).toEqual([10, 10]);
});
