import { Button } from '@mantine/core';
import type { Diagnosis } from '../../models/endpoint/diagnosis.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import classes from './DiagnosisNote.module.css';

interface DiagnosisNoteProps {
  readonly diagnosis: Diagnosis;
  onAddress(address: string): void;
}

const MOST_LISTED = 12;

/** What the connection doctor found, and the lines that mend it. */
export function DiagnosisNote({ diagnosis, onAddress }: DiagnosisNoteProps) {
  if (diagnosis.state === 'well')
    return (
      <p className={classes.well} role="status">
        <span aria-hidden="true">✓ </span>
        {diagnosis.says}
      </p>
    );
  const { says, sure, fixes, instead, models, trouble } = diagnosis;
  return (
    <div className={classes.ill} role="alert" data-trouble={trouble}>
      <p>
        <span aria-hidden="true">✗ </span>
        {!sure && <strong>Most likely: </strong>}
        {says}
      </p>
      {instead && (
        <Button size="compact-sm" variant="default" onClick={() => onAddress(instead)}>
          Use {instead}
        </Button>
      )}
      {trouble === 'model' && models.length > 0 && (
        <p>
          It has {models.slice(0, MOST_LISTED).join(', ')}
          {models.length > MOST_LISTED && ` and ${models.length - MOST_LISTED} more`}.
        </p>
      )}
      {fixes.map(({ server, line, also }) => (
        <div key={server} className={classes.fix}>
          <div className={classes.head}>
            <span>{server}</span>
            <CopyButton text={line} name="Copy" />
          </div>
          <code className={classes.line}>{line}</code>
          {also && <p className={classes.also}>{also}</p>}
        </div>
      ))}
    </div>
  );
}
