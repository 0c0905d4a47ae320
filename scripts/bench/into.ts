import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a text where a page has a place of that name, between two comments. @throws {Error} where it has none. */
export function into(file: string, what: string, text: string): void {
  const page = readFileSync(file, 'utf8');
  const marked = new RegExp(`(<!-- ${what}[^>]*-->\\n)[\\s\\S]*(\\n<!-- end of ${what} -->)`);
  if (!marked.test(page)) throw new Error(`${file} has no place for the ${what}.`);
  writeFileSync(
    file,
    page.replace(marked, (_, open: string, close: string) => open + text + close),
  );
}
