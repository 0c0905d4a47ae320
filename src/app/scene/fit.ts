/** Text set into a box: its lines and the font size in the units of the box. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

const LINE = 1.15;

/** Width of a character in em, near enough for a sans-serif face without measuring. */
function em(character: string): number {
  if (/[ilj.,:;|'!()[\]]/.test(character)) return 0.34;
  if (/[mwMW@%]/.test(character)) return 0.9;
  if (/[A-Z]/.test(character)) return 0.68;
  return (character.codePointAt(0) ?? 0) > 0x2e80 ? 1.05 : 0.58;
}
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + em(character), 0);

/** Words put into at most `count` lines of about equal width. */
function wrapped(words: readonly string[], count: number): string[] {
  const goal = words.reduce((sum, word) => sum + widthOf(word) + 0.3, 0) / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const room = last === undefined ? 0 : goal - widthOf(last);
    if (last !== undefined && (lines.length === count || room > widthOf(word) * 0.5))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The largest setting of a text in a box, wrapped at spaces where that makes it larger. */
export function fitText(
  text: string,
  room: { readonly w: number; readonly h: number },
  largest: number,
): Fitted {
  const words = text.split(/\s+/).filter(Boolean);
  let best: Fitted = { lines: [text], size: 0 };
  for (let count = 1; count <= Math.min(words.length, 4); count++) {
    const lines = wrapped(words, count);
    const widest = Math.max(0.5, ...lines.map(widthOf));
    const size = Math.min(largest, room.w / widest, room.h / (lines.length * LINE));
    if (size > best.size * 1.12) best = { lines, size };
  }
  return { lines: best.lines, size: Math.max(best.size, 4) };
}

/** Baseline offsets of the lines of a text centred on y = 0. */
export const baselines = ({ lines, size }: Fitted): readonly number[] =>
  lines.map((_, i) => (i - (lines.length - 1) / 2) * size * LINE + size * 0.35);

/** Words at one size in lines no longer than the room. */
export function fillLines(text: string, room: number, size: number): Fitted {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) * size <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return { lines, size };
}
