/** Where a wrong whole number differs from the right one, without giving the right one away. Both in plain digits. */
export function compared(given: string, right: string): string {
  if (given === '') return 'Nothing is entered yet.';
  if (given.startsWith('-') !== right.startsWith('-')) return 'The sign is wrong.';
  let same = 0;
  while (same < given.length && given.at(-1 - same) === right.at(-1 - same)) same++;
  if (same === 0) return 'The last digit is wrong.';
  if (given.length !== right.length) return 'The number of digits is wrong.';
  return same === 1
    ? 'The last digit is right, one before it is not.'
    : `The last ${same} digits are right, the one before is not.`;
}
