import { FIELD_NAMES, type FieldName, fieldOf, isFieldName } from './fields.ts';
import { quoted, type Stretch } from './tokens.ts';

/** What may stand at the caret; taking one replaces its stretch of the text. */
export interface Completion {
  readonly text: string;
  readonly says: string;
}
export interface Completions extends Stretch {
  readonly options: readonly Completion[];
}

/** The values that occur in a field, the most frequent first. */
export type ValuesOf = (field: FieldName) => readonly string[];

const MOST = 12;
const JOINTS: readonly Completion[] = [
  { text: 'and', says: 'both hold' },
  { text: 'or', says: 'one holds' },
];
/** What has been written before the caret, with texts as one piece each. */
const PIECES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|==|!=|<=|>=|[<>~()[\],]|[^\s<>=!~()[\],"']+/gs;
/** The piece under the caret: the start of a word, or of a text whose quote is open. */
const BEGUN = /(?:"(?:[^"\\]|\\.)*|'(?:[^'\\]|\\.)*|[\w.-]+)$/s;

/** What may follow in a filter at the caret; the text behind the caret is left alone. */
export function completionsAt(text: string, caret: number, valuesOf: ValuesOf): Completions {
  const before = text.slice(0, caret);
  // Quotes that were closed are blanked out, so that what is found open is open.
  const closed = before.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs, (whole) => ' '.repeat(whole.length));
  const begun = BEGUN.exec(closed)?.[0] ?? '';
  const from = caret - begun.length;
  const pieces = before.slice(0, from).match(PIECES) ?? [];
  const typed = begun.replace(/^["']/, '').toLowerCase();
  const options = optionsAfter(pieces, valuesOf).filter(
    (option) => option.text.replace(/^"/, '').toLowerCase().startsWith(typed) && option.text !== begun,
  );
  return { from, to: caret, options: options.slice(0, MOST) };
}

function optionsAfter(pieces: readonly string[], valuesOf: ValuesOf): readonly Completion[] {
  const last = pieces.at(-1);
  if (last === undefined || ['and', 'or', 'not', '('].includes(last))
    return last === '(' && pieces.at(-2) === 'in' ? valuesFor(pieces.at(-3), valuesOf) : fields(last);
  if (isFieldName(last)) return ordersFor(last);
  if (last === '[' || last === ',') return valuesFor(fieldBefore(pieces), valuesOf);
  if (last === 'in') return [{ text: '[', says: 'a list of values' }];
  if (/^(==|!=|[<>]=?)$/.test(last)) return valuesFor(pieces.at(-2), valuesOf);
  return last === '~' ? [] : JOINTS;
}

const fields = (last: string | undefined): readonly Completion[] => [
  ...FIELD_NAMES.map((name) => ({ text: name, says: fieldOf(name).says })),
  ...(last === 'not' ? [] : [{ text: 'not', says: 'it does not hold' }]),
];

/** The field whose list is being written. */
function fieldBefore(pieces: readonly string[]): string | undefined {
  const at = pieces.lastIndexOf('in');
  return at < 1 ? undefined : pieces[at - 1];
}

function ordersFor(name: FieldName): readonly Completion[] {
  const { kind } = fieldOf(name);
  const equal = [
    { text: '==', says: 'is' },
    { text: '!=', says: 'is not' },
  ];
  const list = { text: 'in', says: 'is one of' };
  if (kind === 'flag') return [...JOINTS, ...equal];
  if (kind === 'text') return [...equal, { text: '~', says: 'contains' }, list];
  return [
    ...equal,
    { text: '<', says: 'is less than' },
    { text: '<=', says: 'is at most' },
    { text: '>', says: 'is more than' },
    { text: '>=', says: 'is at least' },
    list,
  ];
}

function valuesFor(name: string | undefined, valuesOf: ValuesOf): readonly Completion[] {
  if (name === undefined || !isFieldName(name)) return [];
  const field = fieldOf(name);
  if (field.kind === 'flag') return ['true', 'false'].map((text) => ({ text, says: '' }));
  const values = field.values ?? valuesOf(name);
  const none = field.empty ? [{ text: 'none', says: 'it is missing' }] : [];
  return [
    ...values.map((value) => ({ text: field.kind === 'number' ? value : quoted(value), says: '' })),
    ...none,
  ];
}
