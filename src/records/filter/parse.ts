import { suggestion } from '../../core/nearest.ts';
import { allOf, type Expression, ORDERS, type Order, type Value } from './expression.ts';
import { FIELD_NAMES, type FieldName, fieldOf, isFieldName } from './fields.ts';
import { FilterError, type FilterFault, type Token, tokensOf } from './tokens.ts';
import { valueAt } from './value.ts';

export type ReadFilter =
  /** Undefined for a filter that asks nothing. */
  { readonly expression: Expression | undefined } | { readonly fault: FilterFault };

/** Deeper brackets than anybody writes. */
const DEEPEST = 64;

/** Reads a filter such as `env == "some-env" and (level >= 3 or reward < 1)`. */
export function parseFilter(text: string): ReadFilter {
  try {
    const tokens = tokensOf(text);
    return { expression: tokens.length === 1 ? undefined : new Reader(tokens).whole() };
  } catch (error) {
    if (error instanceof FilterError) return { fault: error.fault };
    throw error;
  }
}

const shown = (token: Token): string =>
  token.is === 'end'
    ? 'the end'
    : token.is === 'text'
      ? 'a text'
      : `“${token.is === 'number' ? token.value : token.text}”`;

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#either();
    const rest = this.#next();
    if (rest.is !== 'end')
      throw this.#fault(rest, `Nothing can follow here but “and” or “or”; this is ${shown(rest)}.`);
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #next(): Token {
    const token = this.#peek();
    if (token.is !== 'end') this.#at += 1;
    return token;
  }

  #fault({ from, to }: Token, says: string): FilterError {
    return new FilterError({ from, to, says });
  }

  #take(is: 'word' | 'sign', text: string): boolean {
    const token = this.#peek();
    if (token.is !== is || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #either(): Expression {
    const parts = [this.#both()];
    while (this.#take('word', 'or')) parts.push(this.#both());
    return parts.length === 1 ? (parts[0] as Expression) : { is: 'or', parts };
  }

  #both(): Expression {
    const parts = [this.#one()];
    while (this.#take('word', 'and')) parts.push(this.#one());
    return allOf(parts) as Expression;
  }

  #one(): Expression {
    const first = this.#peek();
    if (++this.#depth > DEEPEST) throw this.#fault(first, 'There are too many brackets in one another.');
    try {
      if (this.#take('word', 'not')) return { is: 'not', part: this.#one() };
      if (!this.#take('sign', '(')) return this.#condition();
      const inner = this.#either();
      const close = this.#next();
      if (close.is !== 'sign' || close.text !== ')')
        throw this.#fault(first, 'This bracket is not closed: add ).');
      return inner;
    } finally {
      this.#depth -= 1;
    }
  }

  #condition(): Expression {
    const name = this.#next();
    if (name.is !== 'word')
      throw this.#fault(name, `A field is missing here: ${FIELD_NAMES.slice(0, 4).join(', ')}, …`);
    if (!isFieldName(name.text)) {
      const or = suggestion(name.text, FIELD_NAMES) || ` There are ${FIELD_NAMES.join(', ')}.`;
      throw this.#fault(name, `There is no field “${name.text}”.${or}`);
    }
    return this.#asked(name.text, name);
  }

  #asked(field: FieldName, name: Token): Expression {
    const { kind } = fieldOf(field);
    if (this.#take('word', 'in')) return { is: 'in', field, values: this.#list(field) };
    if (this.#take('sign', '~')) return this.#contains(field, name);
    const token = this.#peek();
    const order = token.is === 'sign' ? ORDERS.find((one) => one === token.text) : undefined;
    if (order === undefined) {
      if (kind === 'flag') return { is: 'compare', field, order: '==', value: true };
      throw this.#fault(token, `“${field}” is compared with ==, !=, <, >, in or ~; this is ${shown(token)}.`);
    }
    this.#at += 1;
    return { is: 'compare', field, order, value: this.#value(field, order) };
  }

  #contains(field: FieldName, name: Token): Expression {
    if (fieldOf(field).kind !== 'text')
      throw this.#fault(
        name,
        `Only text can be searched with ~, and “${field}” is none: compare it with ==.`,
      );
    const token = this.#next();
    if (token.is !== 'text') throw this.#fault(token, 'What to search for stands in quotes: ~ "part".');
    return { is: 'contains', field, text: token.value };
  }

  #value(field: FieldName, order: Order): Value {
    const token = this.#next();
    const read = valueAt(field, order, token);
    if ('says' in read) throw this.#fault(token, read.says);
    return read.value;
  }

  #list(field: FieldName): readonly Value[] {
    const open = this.#next();
    const close = open.is === 'sign' ? { '[': ']', '(': ')' }[open.text] : undefined;
    if (close === undefined) throw this.#fault(open, 'A list stands in brackets: in ["a", "b"].');
    const values = [this.#value(field, '==')];
    while (this.#take('sign', ',')) values.push(this.#value(field, '=='));
    if (!this.#take('sign', close)) throw this.#fault(open, `This list is not closed: add ${close}.`);
    return values;
  }
}
