import type { Brute } from '../examples.ts';
import type { Puzzle } from './code-abduction.ts';

const PARTS = ['max', 'row', 'of', 'item', 'x', 'new', 'size'];

/** The only plain program on this topic turns names with underscores into names with capitals. */
const brute: Brute<{ grade: number; topic: 'parsing' }, Puzzle> = {
  params: { grade: 1, topic: 'parsing' },
  *candidates({ output }) {
    const parts = output
      .slice(1, -1)
      .split(/(?=[A-Z])/)
      .map((part) => part.toLowerCase());
    yield `'${parts.join('_')}'`;
    yield `'${parts.join('__')}'`;
    yield `'${parts.join('-')}'`;
    yield `['${parts.join('_')}']`;
    yield output;
    for (let i = 0; i < parts.length; i++) {
      yield `'${parts.filter((_, j) => j !== i).join('_')}'`;
      for (const other of PARTS) yield `'${parts.with(i, other).join('_')}'`;
      yield `'${parts.with(i, (parts[i] as string).toUpperCase()).join('_')}'`;
    }
    for (const a of PARTS) for (const b of PARTS) yield `'${a}_${b}'`;
  },
  right(p, reply) {
    const parts = reply.slice(1, -1).split('_');
    if (!reply.startsWith("'") || parts.length < 2 || parts.length > 5) return false;
    if (!parts.every((part) => PARTS.includes(part))) return false;
    const capitals = parts.map((part, i) => (i === 0 ? part : `${part[0]?.toUpperCase()}${part.slice(1)}`));
    return p.output === `'${capitals.join('')}'`;
  },
};

export default brute;
