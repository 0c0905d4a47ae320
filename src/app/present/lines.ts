import { type InstanceLink, readAnyLink } from '../links.ts';

/** A line of the presenter's list, counted from 1. */
export type Line =
  | { readonly line: number; readonly link: InstanceLink }
  | { readonly line: number; readonly text: string; readonly why: string };

/** One link or id per line; empty lines and what follows a `//` at the start of a line are passed over. */
export const readLines = (list: string): readonly Line[] =>
  list.split('\n').flatMap((text, i): Line[] => {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('//')) return [];
    const link = readAnyLink(trimmed);
    return [
      link
        ? { line: i + 1, link }
        : { line: i + 1, text: trimmed, why: 'This is neither a link to a board nor an id.' },
    ];
  });
