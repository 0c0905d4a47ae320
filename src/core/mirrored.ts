/** The first by code units of the up to eight ways to turn and mirror lines of one length. */
export function firstMirrored(lines: readonly string[]): readonly string[] {
  const across = lines.map((line) => [...line].reverse().join(''));
  const flipped = [lines, across].flatMap((map) => [map, map.toReversed()]);
  const turned = flipped.map((map) =>
    Array.from({ length: map[0]?.length ?? 0 }, (_, column) =>
      map.map((line) => line.charAt(column)).join(''),
    ),
  );
  const ways = [...flipped, ...turned];
  return ways.reduce((first, way) => (way.join('\n') < first.join('\n') ? way : first));
}

/** Values by the order in which they first appear: equal where two lists are alike but for their values' names. */
export function renamed<T>(values: readonly T[]): readonly number[] {
  const names = new Map<T, number>();
  return values.map((value) => {
    const name = names.get(value) ?? names.size;
    names.set(value, name);
    return name;
  });
}
