import type { Brute } from '../examples.ts';
import type { Puzzle } from './knights-and-knaves.ts';

type Said = Puzzle['statements'][number];

/** Every way to call three people knights, knaves or nothing. */
const brute: Brute<{ people: number; talk: 'nested' }, Puzzle> = {
  params: { people: 3, talk: 'nested' },
  unique: true,
  *candidates({ names }) {
    const words = ['knight', 'knave', ''];
    for (const a of words)
      for (const b of words)
        for (const c of words) {
          const lines = [a, b, c].flatMap((word, i) => (word === '' ? [] : [`${names[i]}: ${word}`]));
          if (lines.length > 0) yield lines.join('\n');
        }
  },
  right({ names, statements }, reply) {
    const kinds = names.map((name) => new RegExp(`${name}: (\\w+)`).exec(reply)?.[1] ?? '');
    return kinds.every((kind, i) => kind === (isTrue(statements[i]!, kinds) ? 'knight' : 'knave'));
  },
};

export default brute;

function isTrue(said: Said, kinds: readonly string[]): boolean {
  if ('parts' in said) {
    const both = said.parts.map((part) => isTrue(part, kinds)).join(' ');
    const untrue = {
      if: ['true false'],
      iff: ['true false', 'false true'],
      or: ['false false'],
      and: ['true false', 'false true', 'false false'],
      not: ['true'],
      either: ['true true', 'false false'],
    };
    return !untrue[said.say].includes(both);
  }
  const named = kinds.filter((_, i) => !('who' in said) || said.who.includes(i));
  const like = 'kind' in said ? named.filter((kind) => kind === said.kind).length : 0;
  switch (said.say) {
    case 'is':
    case 'both':
      return like === named.length;
    case 'some':
      return like > 0;
    case 'same':
      return named[0] === named[1];
    case 'different':
      return named[0] !== named[1];
    case 'exactly':
      return like === said.count;
    case 'least':
      return like >= said.count;
    case 'most':
      return like <= said.count;
  }
}
