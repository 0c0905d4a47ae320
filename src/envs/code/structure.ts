/** What the text of a program shows of its difficulty. */
export interface Structure {
  readonly lines: number;
  /** Conditions: if, elif, and, or. */
  readonly branches: number;
  /** for and while, in comprehensions too. */
  readonly loops: number;
  /** Functions within f. */
  readonly inner: number;
  /** Levels of indentation. */
  readonly depth: number;
  /** Of text, lists, tuples, dictionaries, sets: how many it uses. */
  readonly types: number;
}

export function structureOf(source: string): Structure {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const code = source.replace(/'(?:\\.|[^'\\\n])*'/g, "''");
  const count = (pattern: RegExp): number => [...code.matchAll(pattern)].length;
  const uses = [
    /''|\bstr\(/,
    /\[[^\]]*\](?!\s*[=)]?\s*[-+]?=\s)|\blist\(|\bsorted\(|\.append\(/,
    /\breturn \(|\btuple\(|\.append\(\(/,
    /\{[^}]*:|\{\}|\bdict\(/,
    /\bset\(|\{[^:}]+\}/,
  ];
  return {
    lines: lines.length,
    branches: count(/\b(?:if|elif|and|or)\b/g),
    loops: count(/\b(?:for|while)\b/g),
    inner: count(/\b(?:def|lambda)\b/g) - 1,
    depth: Math.max(...lines.map((line) => Math.floor(line.search(/\S/) / 4))),
    types: uses.filter((pattern) => pattern.test(code)).length,
  };
}

/** One number for all of it, by which programs are graded. */
export const weightOf = (source: string): number => {
  const { lines, branches, loops, inner, depth, types } = structureOf(source);
  return lines + 2 * branches + 2 * loops + 3 * inner + 2 * depth + types;
};
