import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { Schedule } from '../../stats/schedule.ts';
import { readSchedule } from '../../stats/schedule-json.ts';
import classes from './ImportSchedule.module.css';

interface ImportScheduleProps {
  onRead(schedule: Schedule): void;
}

const MAX_BYTES = 1_000_000;

export function ImportSchedule({ onRead }: ImportScheduleProps) {
  const [faults, setFaults] = useState<{ readonly file: string; readonly why: readonly string[] }>();

  async function read(file: File | null) {
    if (!file) return;
    if (file.size > MAX_BYTES) {
      setFaults({ file: file.name, why: ['It is larger than 1 MB: a schedule takes a few hundred bytes.'] });
      return;
    }
    const result = readSchedule(await file.text());
    if ('why' in result) setFaults({ file: file.name, why: result.why });
    else {
      setFaults(undefined);
      onRead(result.schedule);
    }
  }

  return (
    <div className={classes.import}>
      <FileButton
        accept=".json,application/json"
        onChange={read}
        inputProps={{ 'aria-label': 'Schedule file' }}
      >
        {(props) => (
          <Button variant="default" {...props}>
            Import JSON
          </Button>
        )}
      </FileButton>
      {faults && (
        <div role="alert" className={classes.faults}>
          <strong>“{faults.file}” was not imported.</strong>
          <ul>
            {faults.why.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
