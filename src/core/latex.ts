const LONGEST = 5000;

/**
 * A formula set in LaTeX as plain text: `\frac{x^{2}}{2}` as `((x^(2))/(2))`. Drops `F(x) =` or `= ` in front. What it does
 * not know stays, for the reader of formulas to refuse. Linear in the text but for fractions within fractions.
 */
export function withoutLatex(text: string): string {
  if (text.length > LONGEST) return text;
  let out = text
    .replace(/^[A-Za-z] *(?:\([A-Za-z]\))? *= */, '')
    .replace(/\\(?:left|right|,|;|!|quad|displaystyle)(?![A-Za-z])/g, ' ')
    .replace(/\\(?:cdot|times)(?![A-Za-z])/g, '*')
    .replace(/\\(?:mathrm|text|operatorname)\{([A-Za-z]+)\}/g, '$1')
    .replace(/\\[dt]frac(?![A-Za-z])/g, '\\frac')
    .replace(/\\frac *(\d) *(\d)/g, '($1/$2)');
  for (let rounds = 0; rounds < 20; rounds++) {
    const flat = out
      .replace(/\\frac *\{([^{}]*)\} *\{([^{}]*)\}/g, '(($1)/($2))')
      .replace(/(\^|\\sqrt) *\{([^{}]*)\}/g, '$1($2)');
    if (flat === out) break;
    out = flat;
  }
  return out.replace(/\\(?=[a-z])/g, ' ').trim();
}
