import { Button, FileButton, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { plural } from '../charts/format.ts';
import { judgeHref, judgeResultsHref } from '../links.ts';
import type { KeptJudgements } from '../stores/judgements.ts';
import classes from './JudgeHeading.module.css';
import type { JudgeFiles } from './useJudgeFiles.ts';

interface JudgeHeadingProps {
  readonly at: 'queues' | 'results';
  readonly lead: ReactNode;
  readonly kept: Extract<KeptJudgements, { readonly state: 'ready' }>;
  readonly files: JudgeFiles;
}

/** The title, the two halves of the screen, and the way to files and back. */
export function JudgeHeading({ at, lead, kept, files }: JudgeHeadingProps) {
  const { judgements, notFiled } = kept;
  const people = [...new Set(judgements.map(({ annotator }) => annotator))].sort();
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1>Judge</h1>
        <p>{lead}</p>
      </div>
      <div className={classes.actions}>
        {notFiled > 0 && (
          <span className={classes.unfiled}>{plural(notFiled, 'judgement')} not in any file yet</span>
        )}
        <FileButton
          accept=".jsonl,.ndjson,.json,application/x-ndjson,application/json"
          inputProps={{ 'aria-label': 'File of judgements or replies' }}
          onChange={(file) => file && void files.read(file)}
        >
          {(props) => (
            <Button variant="default" {...props}>
              Import
            </Button>
          )}
        </FileButton>
        {judgements.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant={notFiled > 0 ? 'filled' : 'default'}>Export</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void files.save(judgements, 'envscope-judgements')}>
                All {plural(judgements.length, 'judgement')}
              </Menu.Item>
              {people.length > 1 && <Menu.Label>Of one person</Menu.Label>}
              {people.length > 1 &&
                people.map((name) => (
                  <Menu.Item
                    key={name}
                    onClick={() =>
                      void files.save(
                        judgements.filter(({ annotator }) => annotator === name),
                        `envscope-judgements-${name.replace(/[^\p{L}\p{N}-]+/gu, '-')}`,
                      )
                    }
                  >
                    {name}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <nav aria-label="Judge" className={classes.tabs}>
        <a href={judgeHref()} aria-current={at === 'queues' ? 'page' : undefined}>
          Queues
        </a>
        <a href={judgeResultsHref()} aria-current={at === 'results' ? 'page' : undefined}>
          Results
        </a>
      </nav>
    </header>
  );
}
