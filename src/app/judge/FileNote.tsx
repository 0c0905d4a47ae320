import { Button } from '@mantine/core';
import { count, plural } from '../charts/format.ts';
import classes from './FileNote.module.css';
import { queueHref, wholeQueue } from './queue-link.ts';
import type { FileReport, JudgeFiles } from './useJudgeFiles.ts';

interface FileNoteProps {
  readonly files: JudgeFiles;
}

/** What became of the file that was read. */
export function FileNote({ files: { reading, dismiss } }: FileNoteProps) {
  if (reading.state === 'idle') return null;
  const { file } = reading;
  if (reading.state === 'reading') return <output className={classes.note}>Reading “{file}” …</output>;
  const close = (
    <Button variant="default" size="xs" onClick={dismiss}>
      Close
    </Button>
  );
  if (reading.state === 'failed')
    return (
      <div className={classes.note} role="alert" data-bad>
        <p>
          <strong>“{file}” could not be read.</strong> {reading.why}
        </p>
        {close}
      </div>
    );
  const { queue, badLines, bad } = reading.report;
  return (
    <section className={classes.note} aria-label="File" data-bad={badLines > 0 || undefined}>
      <output>
        <strong>“{file}”:</strong> {saidOf(reading.report)}
      </output>
      <span className={classes.acts}>
        {queue && (
          <Button component="a" size="xs" href={queueHref(wholeQueue(`q-${queue.id}`))} onClick={dismiss}>
            Judge its {plural(queue.items, 'item')}
          </Button>
        )}
        {close}
      </span>
      {badLines > 0 && (
        <ul className={classes.bad} aria-label="Lines that could not be used">
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

function saidOf({ added, same, queue, badLines }: FileReport): string {
  const said = [
    ...(added > 0 || (same === 0 && !queue) ? [`${plural(added, 'judgement')} added`] : []),
    ...(same > 0 ? [`${count(same)} ${same === 1 ? 'was' : 'were'} here already`] : []),
    ...(queue ? [`${plural(queue.items, 'item')} to judge, kept as a queue`] : []),
    ...(badLines > 0 ? [`${plural(badLines, 'line')} could not be used`] : []),
  ];
  return `${said.join(', ')}.`;
}
