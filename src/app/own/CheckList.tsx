import type { PythonFault } from '../../core/environment.ts';
import classes from './CheckList.module.css';
import type { Checking } from './useCheck.ts';

interface CheckListProps {
  readonly checking: Checking;
  /** Shows a line of a file. */
  onLine(file: string, line: number): void;
}

const MARKS = { good: ['✓', 'Good'], flaw: ['✗', 'Flaw'], stop: ['✗', 'Stop'], note: ['–', 'Note'] } as const;

/** What was asked of a file, and what became of it. */
export function CheckList({ checking, onLine }: CheckListProps) {
  const { checks } = checking;
  return (
    <section aria-labelledby="checks-title" aria-busy={checking.state === 'running'}>
      <h2 id="checks-title" className={classes.title}>
        Checks
      </h2>
      <ol className={classes.list}>
        {checks.map(({ name, outcome, says, fault }) => (
          <li key={name} className={classes.check} data-outcome={outcome}>
            <span className={classes.mark} role="img" aria-label={MARKS[outcome][1]}>
              {MARKS[outcome][0]}
            </span>
            <div>
              <strong>{name}</strong>
              <p>{says}</p>
              {fault && <Place fault={fault} onLine={onLine} />}
            </div>
          </li>
        ))}
      </ol>
      <p className={classes.state} role="status">
        {checking.state === 'running' &&
          (checks.length === 0 ? 'Starting Python. The first time takes a few seconds.' : 'Checking …')}
        {checking.state === 'failed' && checking.why}
        {checking.state === 'done' && summary(checking)}
      </p>
    </section>
  );
}

function summary({ checks, card }: Checking & { readonly state: 'done' }): string {
  if (!card) return 'It cannot be used like this.';
  const flaws = checks.filter(({ outcome }) => outcome === 'flaw').length;
  if (flaws === 0) return 'Nothing is wrong with it.';
  return flaws === 1 ? 'It can be used, with a flaw.' : `It can be used, with ${flaws} flaws.`;
}

interface PlaceProps {
  readonly fault: PythonFault;
  onLine(file: string, line: number): void;
}

function Place({ fault: { file, line, traceback }, onLine }: PlaceProps) {
  return (
    <>
      {file !== undefined && line !== undefined && (
        <button type="button" className={classes.place} onClick={() => onLine(file, line)}>
          Show {file}, line {line}
        </button>
      )}
      {traceback !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and a keyboard must reach them
        <pre className={classes.traceback} tabIndex={0}>
          {traceback}
        </pre>
      )}
    </>
  );
}
