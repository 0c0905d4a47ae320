export interface Import {
  readonly from: string;
  readonly line: number;
}

export interface Source {
  /** The program as it was, with comments, strings, template texts and regular expressions blanked out. */
  readonly code: string;
  readonly imports: readonly Import[];
  readonly strings: readonly { readonly value: string; readonly line: number }[];
}

const regexMayFollow =
  /(?:^|[(,=:[!&|?{};+*%~^-]|=>|\b(?:return|typeof|case|in|of|do|else|void|await|yield|throw|delete))\s*$/;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Reads TypeScript as text: exact for strings, templates and comments, by what stands before for a slash. */
export function readSource(text: string): Source {
  let code = '';
  let at = 0;
  const quoted: { start: number; end: number }[] = [];
  /** For each template that is open, how many braces are open within its current `${}`. */
  const templates: number[] = [];

  const skipTo = (end: number): void => {
    code += blank(text.slice(at, end));
    at = end;
  };
  const readTemplateText = (): void => {
    const start = at;
    while (at < text.length && text[at] !== '`' && !text.startsWith('${', at))
      at += text[at] === '\\' ? 2 : 1;
    quoted.push({ start, end: at });
    code += blank(text.slice(start, at));
    if (text[at] === '`') {
      code += '`';
      at += 1;
    } else if (at < text.length) {
      code += '${';
      at += 2;
      templates.push(0);
    }
  };
  const readQuoted = (quote: string): void => {
    let end = at + 1;
    while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
    // An apostrophe in JSX text closes nothing on its line: it is a letter, not a quote.
    if (text[end] !== quote) {
      code += quote;
      at += 1;
      return;
    }
    quoted.push({ start: at + 1, end });
    code += quote + blank(text.slice(at + 1, end)) + quote;
    at = end + 1;
  };
  const readRegex = (): void => {
    let end = at + 1;
    let inClass = false;
    while (end < text.length && text[end] !== '\n' && (inClass || text[end] !== '/')) {
      if (text[end] === '[') inClass = true;
      else if (text[end] === ']') inClass = false;
      end += text[end] === '\\' ? 2 : 1;
    }
    if (text[end] === '/') skipTo(end + 1);
    else {
      code += '/';
      at += 1;
    }
  };

  while (at < text.length) {
    const here = text[at]!;
    if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      skipTo(end < 0 ? text.length : end);
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      skipTo(end < 0 ? text.length : end + 2);
    } else if (here === "'" || here === '"') readQuoted(here);
    else if (here === '`') {
      code += '`';
      at += 1;
      readTemplateText();
    } else if (here === '/' && regexMayFollow.test(code.slice(-40))) readRegex();
    else {
      code += here;
      at += 1;
      const braces = templates.at(-1);
      if (braces === undefined) continue;
      if (here === '{') templates[templates.length - 1] = braces + 1;
      else if (here === '}' && braces > 0) templates[templates.length - 1] = braces - 1;
      else if (here === '}') {
        templates.pop();
        readTemplateText();
      }
    }
  }

  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const strings = quoted.map(({ start, end }) => ({ value: text.slice(start, end), line: lineOf(start) }));
  const specifier =
    /\b(?:import|export)\b[^'"`;=()]*?\bfrom\s*(['"])|\bimport\s*(['"])|\bimport\s*\(\s*(['"`])|\bnew\s+URL\s*\(\s*(['"`])(?= *\4\s*,\s*import\.meta\.url)/g;
  const imports = [...code.matchAll(specifier)].map((match) => {
    const start = match.index + match[0].length;
    const found = quoted.find((piece) => piece.start === start);
    return { from: found ? text.slice(found.start, found.end) : '', line: lineOf(start) };
  });
  return { code, imports, strings };
}
