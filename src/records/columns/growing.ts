type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** Numbers in one array, which is replaced by one of twice the length when it is full. */
export interface Growing<T extends Numbers> {
  readonly length: number;
  push(value: number): void;
  set(at: number, value: number): void;
  /** Those there are. What is pushed later is not in it. */
  view(): T;
}

/** @param make an array of so many zeros. */
export function growing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let values = make(1_024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = make(2 * length);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    set(at, value) {
      values[at] = value;
    },
    view: () => values.subarray(0, length) as T,
  };
}
