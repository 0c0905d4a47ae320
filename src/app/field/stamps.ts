/** Pixels of a side; a stamp has its middle pixel at the point. The largest fits into 128 bits. */
export const LARGEST = 11;

/** Whether a pixel of an outcome's stamp is filled: a disc for solved, a cross for wrong, a hollow square for unreadable. */
function filled(outcome: number, size: number, x: number, y: number): boolean {
  const half = (size - 1) / 2;
  const [dx, dy] = [Math.abs(x - half), Math.abs(y - half)];
  if (size === 1) return true;
  if (outcome === 0) return dx * dx + dy * dy <= (half + 0.25) * (half + 0.25);
  const thick = size >= 7 ? 1 : 0;
  if (outcome === 1) return Math.abs(dx - dy) <= thick;
  return Math.max(dx, dy) >= half - thick;
}

const OUTCOMES = [0, 1, 2] as const;

/** The filled pixels of each outcome's stamp, as places from its top left corner: x and y one after the other. */
export const stampPixels = (size: number): readonly Int32Array[] =>
  OUTCOMES.map((outcome) => {
    const pixels: number[] = [];
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) if (filled(outcome, size, x, y)) pixels.push(x, y);
    return Int32Array.from(pixels);
  });

/** The same as bits in four words each, row by row, the first pixel in the lowest bit of the first word. */
export const stampMasks = (size: number): readonly (readonly number[])[] =>
  stampPixels(size).map((pixels) => {
    const words = new Uint32Array(4);
    for (let i = 0; i < pixels.length; i += 2) {
      const bit = (pixels[i + 1] as number) * size + (pixels[i] as number);
      words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
    }
    return [...words];
  });
