/** One term of a written sum: a signed number, such as `-12` or `3/4`, times powers of letters. */
export interface WrittenTerm {
  readonly times: string;
  readonly powers: readonly (readonly [letter: string, exponent: number])[];
}

/** `3*x^2 - x/4 + 7`: read back it gives the same sum. Terms with 0 in front are left out. */
export function sumText(terms: readonly WrittenTerm[]): string {
  const shown = terms.filter(({ times }) => times !== '0');
  if (shown.length === 0) return '0';
  return shown
    .map(({ times, powers }, i) => {
      const minus = times.startsWith('-');
      const sign = i === 0 ? (minus ? '-' : '') : minus ? ' - ' : ' + ';
      return sign + termText(minus ? times.slice(1) : times, powers);
    })
    .join('');
}

function termText(size: string, powers: WrittenTerm['powers']): string {
  const letters = powers
    .filter(([, exponent]) => exponent !== 0)
    .map(([letter, exponent]) => (exponent === 1 ? letter : `${letter}^${exponent}`))
    .join('*');
  if (letters === '') return size;
  const [top = '1', bottom] = size.split('/');
  return `${top === '1' ? '' : `${top}*`}${letters}${bottom === undefined ? '' : `/${bottom}`}`;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The same as a person would set it: raised exponents, no sign in products, a long minus. */
export const typeset = (text: string): string =>
  text
    .replace(/\^(\d+)/g, (_, digits: string) => [...digits].map((d) => RAISED[Number(d)]).join(''))
    .replace(/(\d)\*(?=[A-Za-z(])/g, '$1')
    .replaceAll('*', '·')
    .replaceAll('-', '−');
