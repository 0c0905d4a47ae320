const WIDTH = 88;

/** JSON for reading: what fits on a line stands on one. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat === undefined || typeof value !== 'object' || value === null) return flat ?? 'null';
  if (indent.length + flat.length <= WIDTH) return spaced(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((part) => typeof part !== 'object' || part === null))
      return wrapped(value, indent, deeper);
    return `[\n${value.map((part) => deeper + compactJson(part, deeper)).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([name, part]) => `${deeper}${JSON.stringify(name)}: ${compactJson(part, deeper)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

const spaced = (value: object): string =>
  Array.isArray(value)
    ? `[${value.map((part) => (typeof part === 'object' && part ? spaced(part) : JSON.stringify(part))).join(', ')}]`
    : `{ ${Object.entries(value)
        .map(
          ([name, part]) =>
            `${JSON.stringify(name)}: ${typeof part === 'object' && part ? spaced(part) : JSON.stringify(part)}`,
        )
        .join(', ')} }`.replace('{  }', '{}');

function wrapped(parts: readonly unknown[], indent: string, deeper: string): string {
  const lines: string[] = [];
  let line = deeper;
  for (const [i, part] of parts.entries()) {
    const text = JSON.stringify(part) + (i < parts.length - 1 ? ',' : '');
    if (line !== deeper && line.length + text.length + 1 > WIDTH) {
      lines.push(line);
      line = deeper;
    }
    line += line === deeper ? text : ` ${text}`;
  }
  return `[\n${[...lines, line].join('\n')}\n${indent}]`;
}
