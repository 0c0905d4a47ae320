import type { State } from './trainer.ts';
import type { Values } from './weights.ts';

/** A header of JSON behind its length, then all numbers. */
export function encodeState(state: State): Uint8Array {
  const groups = [state.weights, state.first, state.second];
  const head = {
    step: state.step,
    groups: groups.map((values) => [...values].map(([name, v]) => [name, v.length])),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = 4 + Math.ceil(text.length / 4) * 4;
  const all = groups.flatMap((values) => [...values.values()]);
  const out = new Uint8Array(start + 4 * all.reduce((n, v) => n + v.length, 0));
  new DataView(out.buffer).setUint32(0, text.length, true);
  out.set(text, 4);
  let at = start;
  for (const v of all) {
    out.set(new Uint8Array(v.buffer, v.byteOffset, v.byteLength), at);
    at += v.byteLength;
  }
  return out;
}

export function decodeState(bytes: Uint8Array): State {
  const own = bytes.slice();
  const length = new DataView(own.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(own.subarray(4, 4 + length))) as {
    step: number;
    groups: [string, number][][];
  };
  let at = 4 + Math.ceil(length / 4) * 4;
  const [weights, first, second] = head.groups.map(
    (group): Values =>
      new Map(
        group.map(([name, count]) => {
          const values = new Float32Array(own.buffer, at, count);
          at += 4 * count;
          return [name, values];
        }),
      ),
  ) as [Values, Values, Values];
  return { step: head.step, weights, first, second };
}
