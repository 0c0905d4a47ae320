import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KeptEnvironment } from '../../records/environments.ts';
import { environmentHref, ownHref, playAnyHref } from '../links.ts';
import { exportOwn } from './export-own.ts';
import classes from './KeptList.module.css';

interface KeptListProps {
  readonly kept: readonly KeptEnvironment[];
  onDelete(id: string): void;
}

/** The environments that are in this browser. */
export function KeptList({ kept, onDelete }: KeptListProps) {
  const [asked, setAsked] = useState<string>();
  return (
    <ul className={classes.list}>
      {kept.map((one) => (
        <li key={one.id} className={classes.row}>
          <div className={classes.words}>
            <h3>
              <a href={environmentHref(one.id)}>{one.title}</a>
            </h3>
            <p>{one.about}</p>
            <p className={classes.facts}>
              {one.main} · {one.levels} {one.levels === 1 ? 'level' : 'levels'}
              {!one.oracle && ' · no oracle'}
              {one.flaws.length > 0 && (
                <span className={classes.flaws}>
                  {' '}
                  · ✗ {one.flaws.length} {one.flaws.length === 1 ? 'flaw' : 'flaws'}
                </span>
              )}
            </p>
          </div>
          <div className={classes.actions}>
            <Button component="a" href={playAnyHref(one.id)} size="xs" aria-label={`Play ${one.title}`}>
              Play
            </Button>
            <Button
              component="a"
              href={ownHref(one.id)}
              size="xs"
              variant="default"
              aria-label={`Edit ${one.title}`}
            >
              Edit
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => exportOwn(one)}
              aria-label={`Export ${one.title}`}
            >
              Export
            </Button>
            {asked === one.id ? (
              <Button size="xs" color="red" onClick={() => onDelete(one.id)}>
                Delete {one.main} for good
              </Button>
            ) : (
              <Button
                size="xs"
                variant="default"
                onClick={() => setAsked(one.id)}
                aria-label={`Delete ${one.title}`}
              >
                Delete
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
