/**
 * Plain data as YAML 1.2 in block style, for files that people read: mappings and lists are indented, every string that could be taken for
 * something else is quoted as JSON quotes it, which YAML reads alike.
 * @throws TypeError for what JSON has no word for.
 */
export const writeYaml = (value: unknown): string => `${block(value, '').replace(/^\s/, '')}\n`;

function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    if (value.every((item) => typeof item === 'number')) return ` [${value.map(scalar).join(', ')}]`;
    return value.map((item) => `\n${indent}-${nested(item, `${indent}  `)}`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    if (fields.length === 0) return ' {}';
    return fields.map(([name, field]) => `\n${indent}${word(name)}:${block(field, `${indent}  `)}`).join('');
  }
  return ` ${scalar(value)}`;
}

/** A mapping in a list begins on the line of its dash. */
function nested(item: unknown, indent: string): string {
  const text = block(item, indent);
  return text.startsWith('\n') ? ` ${text.slice(1 + indent.length)}` : text;
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return word(value);
  if (value === null || typeof value === 'boolean') return String(value);
  // Readers of YAML 1.1 take 1e-7 for text and 1.0e-7 for a number.
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).replace(/^(-?\d+)e/, '$1.0e');
  throw new TypeError(`YAML has no plain word for ${String(value)}.`);
}

/** Plain where no reader of YAML 1.1 or 1.2 takes it for anything but this text. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_ /-]*$/;
const TAKEN = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const word = (text: string): string =>
  PLAIN.test(text) && !TAKEN.test(text) && !text.endsWith(' ') ? text : quoted(text);

/** JSON, with the characters escaped that YAML would take for ends of lines or does not print. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
