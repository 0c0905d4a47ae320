/** Values by their code, which counts from 0 in the order in which they were first seen. */
export interface Dictionary<V> {
  readonly values: readonly V[];
  codeOf(value: V): number;
}

export function dictionary<V>(): Dictionary<V> {
  const codes = new Map<V, number>();
  const values: V[] = [];
  return {
    values,
    codeOf(value) {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
