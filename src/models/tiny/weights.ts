import { makeRng } from '../../core/rng.ts';
import { countOf, type Shape, weightSizes } from './shape.ts';

/** Values by name, row by row, in the sizes of `weightSizes`. */
export type Values = ReadonlyMap<string, Float32Array>;

const SPREAD = 0.02;

/** Normally spread weights, norms at one; parts that add to the stream start smaller the more layers there are. */
export function firstWeights(shape: Shape, seed: string): Values {
  const values = new Map<string, Float32Array>();
  for (const [name, size] of weightSizes(shape)) {
    const rng = makeRng(`${seed}\u0000${name}`);
    const unit = (): number => (rng.int(0, 0xff_ffff) + 0.5) / 0x100_0000;
    const normal = (): number => Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit());
    const ends = name.endsWith('.o') || name.endsWith('.down');
    const spread =
      name === 'embed' ? SPREAD : 1 / Math.sqrt(size[0] ?? 1) / (ends ? Math.sqrt(2 * shape.layers) : 1);
    values.set(
      name,
      Float32Array.from({ length: countOf(size) }, () => (size.length === 1 ? 1 : spread * normal())),
    );
  }
  return values;
}
