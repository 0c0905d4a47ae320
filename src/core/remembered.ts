/** A pure function of an object that does not change, worked out once for each: of a puzzle, what all replies to it are judged by. */
export function perObject<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: of(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** As `perObject`, but only the last result is kept: cheaper where objects come and go. */
export function lastOne<K extends object, V>(of: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: of(key) };
    return last.value;
  };
}

/** A pure function of two objects that do not change, of which only the last result is kept: rules ask for it one after another. */
export function lastPair<A, B, V>(of: (a: A, b: B) => V): (a: A, b: B) => V {
  let last: { readonly a: A; readonly b: B; readonly value: V } | undefined;
  return (a, b) => {
    if (last === undefined || last.a !== a || last.b !== b) last = { a, b, value: of(a, b) };
    return last.value;
  };
}
