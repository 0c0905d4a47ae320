import type { Brute } from '../examples.ts';
import type { Puzzle } from './code-fuzzing.ts';

const NOUNS = ['apple', 'boat', 'cedar', 'duck', 'elm', 'fern', 'goose', 'hat', 'ink', 'jar'];

/** The only plain program on this topic sorts words and by mistake drops doubles; its test counts the words. */
const brute: Brute<{ grade: number; topic: 'words'; conditions: number }, Puzzle> = {
  params: { grade: 1, topic: 'words', conditions: 1 },
  *candidates({ pre }) {
    const asked = pre.match(/== '(\w+)'/)?.[1] ?? 'hat';
    const other = asked === 'jar' ? 'ink' : 'jar';
    const rows = (length: number): string[][] =>
      length === 0
        ? [[]]
        : rows(length - 1).flatMap((row) => [asked, other, 'elm'].map((word) => [...row, word]));
    for (const length of [1, 2, 3, 4]) for (const row of rows(length)) yield written(row);
    for (const length of [3, 5, 6, 7, 8]) {
      yield written(Array.from({ length }, () => asked));
      yield written(NOUNS.slice(0, length));
      yield written([asked, ...NOUNS.filter((word) => word !== asked)].slice(0, length));
      yield written([...NOUNS.slice(0, length - 2), asked, asked]);
    }
    yield written([asked, asked, 'oak']);
    yield written([asked, asked, other]).replace('[', '(').replace(']', ')');
  },
  right({ pre }, reply) {
    const words = [...reply.matchAll(/'(\w+)'/g)].map((match) => match[1] as string);
    if (!reply.startsWith('[') || words.length < 3 || words.length > 7) return false;
    if (!words.every((word) => NOUNS.includes(word))) return false;
    const length = pre.match(/assert len\(words\) == (\d)/)?.[1];
    if (length !== undefined && words.length !== Number(length)) return false;
    const place = pre.match(/assert words\[(\d)\] == '(\w+)'/);
    if (place && words[Number(place[1])] !== place[2]) return false;
    return words.some((word, i) => words.indexOf(word) < i);
  },
};

export default brute;

const written = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(', ')}]`;
