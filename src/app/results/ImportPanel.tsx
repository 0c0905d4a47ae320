import { Button, Progress } from '@mantine/core';
import type { ImportProgress } from '../attempts/protocol.ts';
import { count, plural } from '../charts/format.ts';
import classes from './ImportPanel.module.css';
import { useImporting } from './useResults.ts';

interface ImportPanelProps {
  onStop(): void;
  onDismiss(): void;
}

/** What became of the file that was imported. */
export function ImportPanel({ onStop, onDismiss }: ImportPanelProps) {
  const importing = useImporting();
  if (importing.state === 'idle') return null;
  const { file } = importing;
  if (importing.state === 'reading')
    return (
      <div className={classes.panel}>
        <output>
          Reading “{file}” …{' '}
          {importing.progress && `${plural(importing.progress.report.added, 'attempt')} so far`}
        </output>
        <Button variant="default" size="xs" onClick={onStop}>
          Stop
        </Button>
        <Progress
          className={classes.far}
          value={shareOf(importing.progress)}
          aria-label={`Progress of reading ${file}`}
        />
      </div>
    );
  if (importing.state === 'failed')
    return (
      <div className={classes.panel} role="alert" data-bad>
        <p>
          <strong>“{file}” could not be read.</strong> {importing.why} What was read before is kept.
        </p>
        <Button variant="default" size="xs" onClick={onDismiss}>
          Close
        </Button>
      </div>
    );
  const { added, same, contested, kept, badLines, bad } = importing.report;
  const said = [
    `${plural(added, 'attempt')} imported`,
    ...(same > 0 ? [`${count(same)} were here already`] : []),
    ...(contested > 0 ? [`${plural(contested, 'contest')} taken over`] : []),
    ...(kept.length > 0 ? [`${count(kept.length)} are here with another content, which was kept`] : []),
  ];
  return (
    <section className={classes.panel} aria-label="Import" data-bad={badLines > 0 || undefined}>
      <output>
        <strong>“{file}”:</strong> {said.join(', ')}. {importing.stopped && 'It was stopped before its end. '}
        {badLines > 0 && `${plural(badLines, 'line')} could not be read.`}
      </output>
      <Button variant="default" size="xs" onClick={onDismiss}>
        Close
      </Button>
      {badLines > 0 && (
        <ul className={classes.bad} aria-label="Lines that could not be read">
          {bad.map(({ line, why }) => (
            <li key={`${line} ${why}`}>
              Line {count(line)}: {why}
            </li>
          ))}
          {badLines > bad.length && <li>… and {count(badLines - bad.length)} more.</li>}
        </ul>
      )}
    </section>
  );
}

const shareOf = (progress: ImportProgress | undefined): number =>
  progress && progress.of > 0 ? (progress.bytes / progress.of) * 100 : 0;
