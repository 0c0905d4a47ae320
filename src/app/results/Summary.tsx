import { Button, FileButton, Menu } from '@mantine/core';
import type { Format } from '../../records/import.ts';
import type { Overview } from '../attempts/protocol.ts';
import { plural } from '../charts/format.ts';
import { resultsHref } from '../links.ts';
import classes from './Summary.module.css';

interface SummaryProps {
  readonly overview: Overview;
  readonly notBackedUp: number;
  /** How many are in the filtered list. */
  readonly listed: number;
  onExport(format: Format, which: 'all' | 'listed'): void;
  onImport(file: File): void;
}

/** What there is, and the way to files and back. */
export function Summary({ overview, notBackedUp, listed, onExport, onImport }: SummaryProps) {
  const { attempts, contested, envs } = overview;
  return (
    <header className={classes.head}>
      <div>
        <h1>Results</h1>
        <p className={classes.lead}>
          {attempts === 0
            ? 'Attempts by people, baselines and models, kept in this browser.'
            : `${plural(attempts, 'attempt')} in ${plural(envs.length, 'environment')}, kept in this browser.`}{' '}
          {contested > 0 && (
            <a href={resultsHref({ contested: 'yes' })}>{plural(contested, 'contested verdict')}</a>
          )}
        </p>
      </div>
      <div className={classes.actions}>
        {notBackedUp > 0 && (
          <span className={classes.backup}>
            {plural(notBackedUp, 'attempt is', 'attempts are')} in no file
          </span>
        )}
        <FileButton
          accept=".jsonl,.ndjson,.json,.csv,application/x-ndjson,text/csv"
          inputProps={{ 'aria-label': 'Attempts file' }}
          onChange={(file) => file && onImport(file)}
        >
          {(props) => (
            <Button variant="default" {...props}>
              Import
            </Button>
          )}
        </FileButton>
        {attempts > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant={notBackedUp > 0 ? 'filled' : 'default'}>Export</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{`All ${plural(attempts, 'attempt')}`}</Menu.Label>
              <Menu.Item onClick={() => onExport('jsonl', 'all')}>All as JSONL</Menu.Item>
              <Menu.Item onClick={() => onExport('csv', 'all')}>All as CSV</Menu.Item>
              <Menu.Divider />
              <Menu.Label>{`The ${plural(listed, 'attempt')} of the list below`}</Menu.Label>
              <Menu.Item onClick={() => onExport('jsonl', 'listed')}>List as JSONL</Menu.Item>
              <Menu.Item onClick={() => onExport('csv', 'listed')}>List as CSV</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </header>
  );
}
