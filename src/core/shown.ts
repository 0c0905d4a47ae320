/** Longest piece of a foreign text in a report, in characters. */
const LONGEST = 160;

/** Control characters, and those that turn the direction of the text about them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const escaped = (char: string): string =>
  `\\u${(char.codePointAt(0) as number).toString(16).padStart(4, '0')}`;

function clipped(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `${head}…`;
}

/** A foreign text on one line, in quotes; nothing in it moves the cursor or turns the text about it. */
export const quoted = (text: string): string => JSON.stringify(clipped(text)).replace(UNSEEN, escaped);

/** A sentence that may hold foreign text, on one line. */
export const sentence = (text: string): string =>
  clipped(text.replace(/\s+/g, ' ').trim()).replace(UNSEEN, escaped);

/** A text as Markdown that shows its characters as they are. */
export const markdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&');

/** A text as Markdown's code, whatever backticks it holds. */
export function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A text as a block of Markdown's code on lines of its own, whatever it holds. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  // Tabs and line ends stay; nothing else moves the cursor or turns the text about it.
  const shown = text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (c) => (c === '\n' || c === '\t' ? c : escaped(c)));
  return `${fence}text\n${shown}\n${fence}`;
}
