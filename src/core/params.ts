/** Knobs of a generator. The type of the params is derived from them, never written a second time. */
export type ParamValue = number | string | boolean | readonly string[];
export type ParamValues = { readonly [name: string]: ParamValue };

interface Named {
  readonly label: string;
  readonly help?: string;
}
export interface IntKnob extends Named {
  readonly kind: 'int';
  readonly min: number;
  readonly max: number;
}
export interface ChoiceKnob<V extends string | number = string | number> extends Named {
  readonly kind: 'choice';
  readonly of: readonly V[];
}
export interface FlagKnob extends Named {
  readonly kind: 'flag';
}
export interface SubsetKnob<V extends string = string> extends Named {
  readonly kind: 'subset';
  readonly of: readonly V[];
}
export type Knob = IntKnob | ChoiceKnob | FlagKnob | SubsetKnob;
export type Knobs = { readonly [name: string]: Knob };

type ValueOf<K> =
  K extends ChoiceKnob<infer V>
    ? V
    : K extends SubsetKnob<infer V>
      ? readonly V[]
      : K extends IntKnob
        ? number
        : K extends FlagKnob
          ? boolean
          : never;
export type ParamsOf<K extends Knobs> = { readonly [N in keyof K]: ValueOf<K[N]> };

export const int = (label: string, min: number, max: number, help?: string): IntKnob => ({
  kind: 'int',
  label,
  min,
  max,
  ...(help === undefined ? {} : { help }),
});
export const choice = <const V extends string | number>(
  label: string,
  of: readonly V[],
  help?: string,
): ChoiceKnob<V> => ({ kind: 'choice', label, of, ...(help === undefined ? {} : { help }) });
export const flag = (label: string, help?: string): FlagKnob => ({
  kind: 'flag',
  label,
  ...(help === undefined ? {} : { help }),
});
export const subset = <const V extends string>(
  label: string,
  of: readonly V[],
  help?: string,
): SubsetKnob<V> => ({ kind: 'subset', label, of, ...(help === undefined ? {} : { help }) });

/** What is wrong with params, and at which knob. */
export interface ParamIssue {
  readonly at: string;
  readonly why: string;
}

/** One value as it stands in an id, without its name. */
export const encodeValue = (value: ParamValue): string =>
  Array.isArray(value) ? value.map(encodeURIComponent).join(',') : encodeURIComponent(String(value));

export function decodeValue(knob: Knob, text: string): ParamValue | { readonly why: string } {
  switch (knob.kind) {
    case 'int': {
      if (!/^-?\d{1,9}$/.test(text)) return { why: `${knob.label} is a whole number.` };
      const value = Number(text);
      return value < knob.min || value > knob.max
        ? { why: `${knob.label} goes from ${knob.min} to ${knob.max}.` }
        : value;
    }
    case 'choice': {
      const hit = knob.of.find((v) => encodeURIComponent(String(v)) === text);
      return hit ?? { why: `${knob.label} is one of ${knob.of.join(', ')}.` };
    }
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : { why: `${knob.label} is true or false.` };
    case 'subset': {
      const parts = text === '' ? [] : text.split(',');
      const chosen = knob.of.filter((v) => parts.includes(encodeURIComponent(v)));
      return chosen.length === parts.length
        ? chosen
        : { why: `${knob.label} are chosen from ${knob.of.join(', ')}, each at most once.` };
    }
  }
}

interface Checked {
  readonly knobs: Knobs;
  check?(params: ParamValues): ParamIssue | undefined;
}

/** Reads params as they come from a link, a form or a file; every knob must be given and no other. */
export function readParams(
  env: Checked,
  given: ReadonlyMap<string, string>,
): { readonly params: ParamValues } | { readonly issue: ParamIssue } {
  const params: Record<string, ParamValue> = {};
  for (const [name, knob] of Object.entries(env.knobs)) {
    const text = given.get(name);
    if (text === undefined) return { issue: { at: name, why: `${knob.label} is missing.` } };
    const value = decodeValue(knob, text);
    if (typeof value === 'object' && 'why' in value) return { issue: { at: name, why: value.why } };
    params[name] = value;
  }
  for (const name of given.keys())
    if (!Object.hasOwn(env.knobs, name))
      return {
        issue: {
          at: name,
          why: `There is no knob “${name}”; there are ${Object.keys(env.knobs).join(', ')}.`,
        },
      };
  const issue = env.check?.(params);
  return issue ? { issue } : { params };
}

/** Reads params given as JSON, such as `{"size":4,"blanks":6}`. */
export function readParamsJson(
  env: Checked,
  value: unknown,
): { readonly params: ParamValues } | { readonly issue: ParamIssue } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { issue: { at: '', why: 'Params are a JSON object, such as {"size":4}.' } };
  const given = new Map<string, string>();
  for (const [name, v] of Object.entries(value)) {
    const list = Array.isArray(v) && v.every((part): part is string => typeof part === 'string');
    if (!list && typeof v !== 'number' && typeof v !== 'string' && typeof v !== 'boolean')
      return { issue: { at: name, why: `${name} has a value of no known kind.` } };
    given.set(name, encodeValue(v as ParamValue));
  }
  return readParams(env, given);
}

export const sameParams = (a: ParamValues, b: ParamValues): boolean => {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((n) => b[n] !== undefined && encodeValue(a[n] as ParamValue) === encodeValue(b[n]))
  );
};
