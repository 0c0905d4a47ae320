import { formatVariants } from '../../audit/completeness/variants.ts';
import { environmentHref } from '../links.ts';
import type { Row } from './rows.ts';
import classes from './VariantMatrix.module.css';

interface VariantMatrixProps {
  readonly rows: readonly Row[];
}

const SIGNS: { readonly [taken: string]: string } = {
  strict: '✓',
  lenient: '~',
  refused: '✗',
  'not tried': '–',
};

/** How each environment takes a right answer that is written in another way. */
export function VariantMatrix({ rows }: VariantMatrixProps) {
  const told = rows.flatMap(({ card, audited }) => {
    const facts = audited?.reports.find(({ probe }) => probe === formatVariants.name)?.facts ?? [];
    return facts.length === 0 ? [] : [{ card, facts }];
  });
  const names = told[0]?.facts.map(({ name }) => name) ?? [];
  if (told.length === 0) return null;
  return (
    <details className={classes.matrix}>
      <summary>Format variants: how right answers may be written</summary>
      <p>✓ the strict reading takes it, ~ the lenient one does, ✗ neither, – not tried.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={classes.scroll} tabIndex={0} aria-label="Format variants by environment">
        <table>
          <thead>
            <tr>
              <th scope="col">Environment</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ card, facts }) => (
              <tr key={card.id}>
                <th scope="row">
                  <a href={environmentHref(card.id, 'audit')}>{card.title}</a>
                </th>
                {names.map((name) => {
                  const taken = String(facts.find((fact) => fact.name === name)?.value ?? 'not tried');
                  return (
                    <td key={name} data-taken={taken}>
                      <span aria-hidden="true">{SIGNS[taken]}</span>
                      <span className="visually-hidden">{taken}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
