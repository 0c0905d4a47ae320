import type { CodeTest, Place } from '../../core/scene.ts';
import classes from './TestTable.module.css';
import { differences, type Stretch } from './text-diff.ts';

interface TestTableProps {
  readonly tests: readonly CodeTest[];
  /** Places that break a rule. */
  readonly lit: ReadonlySet<Place>;
}

/** Runs of a program, a row each: what went in, what should come out, and once it was run what did. */
export function TestTable({ tests, lit }: TestTableProps) {
  const run = tests.some(({ holds }) => holds !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide values scroll, and a keyboard must reach them
    <section className={classes.box} tabIndex={0} aria-label="Tests">
      <table className={classes.table}>
        <thead>
          <tr>
            {run && <th scope="col">Outcome</th>}
            <th scope="col">Input</th>
            <th scope="col">Expected</th>
            {run && <th scope="col">Got</th>}
            {run && <th scope="col">Time</th>}
          </tr>
        </thead>
        <tbody>
          {tests.map((test) => (
            <Row key={test.at} test={test} run={run} lit={lit.has(test.at)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly test: CodeTest;
  readonly run: boolean;
  readonly lit: boolean;
}

function Row({ test: { at, name, input, wanted, got, fault, holds, ms }, run, lit }: RowProps) {
  const apart = holds === false && wanted !== undefined && got !== undefined;
  const [left, right] = apart ? differences(wanted, got) : [undefined, undefined];
  return (
    <tr data-at={at} data-holds={holds} data-lit={lit || undefined}>
      {run && (
        <td className={classes.outcome}>{holds === undefined ? 'not run' : holds ? '✓ holds' : '✗ fails'}</td>
      )}
      <td>{input === undefined ? <i>{name}</i> : <code>{input}</code>}</td>
      <td>
        <Value text={wanted} stretches={left} />
      </td>
      {run && <td>{fault === undefined ? <Value text={got} stretches={right} /> : <span>{fault}</span>}</td>}
      {run && (
        <td className={classes.time} data-head="Time">
          {ms === undefined ? '' : timeText(ms)}
        </td>
      )}
    </tr>
  );
}

interface ValueProps {
  readonly text: string | undefined;
  readonly stretches: readonly Stretch[] | undefined;
}

/** A value, with what differs from the other one marked. */
function Value({ text, stretches }: ValueProps) {
  if (text === undefined) return <span className={classes.none}>–</span>;
  return (
    <code>
      {stretches?.map(({ text: part, differs }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no other identity
        differs ? <mark key={i}>{part}</mark> : <span key={i}>{part}</span>,
      ) ?? text}
    </code>
  );
}

/** "3 ms", "1.2 s". */
export const timeText = (ms: number): string =>
  ms < 1 ? '< 1 ms' : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
