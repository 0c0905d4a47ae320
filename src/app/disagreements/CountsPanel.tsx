import { count } from '../charts/format.ts';
import type { Tallied } from '../clients/comparison.ts';
import classes from './CountsPanel.module.css';
import { type Filters, fileHref } from './filters.ts';
import { kindText } from './words.ts';

interface CountsPanelProps {
  readonly tallied: Tallied;
  readonly filters: Filters;
}

/** Counts by dataset; of the chosen dataset, by kind. A line filters the list. */
export function CountsPanel({ tallied, filters }: CountsPanelProps) {
  const { dataset } = filters;
  const lines =
    dataset === undefined
      ? tallied.datasets.map((one) => ({
          ...one,
          name: one.dataset,
          href: fileHref({ ...filters, dataset: one.dataset, kind: undefined }),
          chosen: false,
        }))
      : tallied.kinds
          .filter((one) => one.dataset === dataset)
          .map((one) => ({
            ...one,
            name: kindText(one.kind),
            href: fileHref({ ...filters, kind: filters.kind === one.kind ? undefined : one.kind }),
            chosen: filters.kind === one.kind,
          }));
  return (
    <section className={classes.panel} aria-label="Counts">
      <h2>{dataset === undefined ? 'By dataset' : 'By kind'}</h2>
      {dataset !== undefined && (
        <p className={classes.of}>
          {dataset} · <a href={fileHref({ ...filters, dataset: undefined, kind: undefined })}>all datasets</a>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{dataset === undefined ? 'Dataset' : 'Kind'}</th>
              <th scope="col">Replies</th>
              <th scope="col">Differ</th>
              <th scope="col">Open</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, href, n, differing, open, chosen }) => (
              <tr key={href}>
                <th scope="row">
                  <a href={href} aria-current={chosen ? 'true' : undefined}>
                    {name}
                  </a>
                </th>
                <td>{count(n)}</td>
                <td>{count(differing)}</td>
                <td>{count(open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
