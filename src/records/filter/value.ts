import { suggestion } from '../../core/nearest.ts';
import type { Order, Value } from './expression.ts';
import { type Field, type FieldName, fieldOf } from './fields.ts';
import { periodOf } from './period.ts';
import type { Token } from './tokens.ts';

type Read = { readonly value: Value } | { readonly says: string };

const EXAMPLES: Readonly<Record<Field['kind'], string>> = {
  text: 'a text in quotes',
  number: 'a number',
  flag: 'true or false',
  time: 'a time in quotes such as "2026-03-01" or "2026-03-01T09:30"',
};

/** The value a token stands for, where the field can be compared with it in this way; else what to write instead. */
export function valueAt(name: FieldName, order: Order, token: Token): Read {
  const field = fieldOf(name);
  const equal = order === '==' || order === '!=';
  if (!equal && (field.kind === 'text' || field.kind === 'flag'))
    return { says: `“${name}” has no order: compare it with == or !=.` };
  if (token.is === 'word' && token.text === 'none')
    return field.empty && equal
      ? { value: null }
      : { says: equal ? `“${name}” is never missing.` : 'none has no order: compare with == or !=.' };
  switch (field.kind) {
    case 'number':
      if (token.is === 'number') return { value: token.value };
      break;
    case 'flag':
      if (token.is === 'word' && (token.text === 'true' || token.text === 'false'))
        return { value: token.text === 'true' };
      break;
    case 'text':
      if (token.is === 'text') return known(name, field, token.value);
      break;
    case 'time': {
      const period = token.is === 'text' ? periodOf(token.value) : undefined;
      if (period) return { value: period };
      break;
    }
  }
  const got = token.is === 'word' && field.kind === 'text' ? ` Put “${token.text}” in quotes.` : '';
  return { says: `“${name}” is compared with ${EXAMPLES[field.kind]}.${got}` };
}

function known(name: FieldName, { values }: Field, text: string): Read {
  if (!values || values.includes(text)) return { value: text };
  const all = values.map((value) => `"${value}"`).join(', ');
  return { says: `There is no ${name} "${text}".${suggestion(text, values) || ` It is one of ${all}.`}` };
}
