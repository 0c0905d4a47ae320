import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Depth } from '../../audit/audit.ts';
import classes from './AuditControls.module.css';

interface AuditControlsProps {
  readonly depth: Depth;
  onDepth(depth: Depth): void;
  readonly running: boolean;
  /** What the button says while nothing runs. */
  readonly run: string;
  onRun(): void;
  onStop(): void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

const DEPTHS: readonly { readonly value: Depth; readonly label: string }[] = [
  { value: 'quick', label: 'Quick: 3 levels, 2 instances each' },
  { value: 'usual', label: 'Usual: all levels, 4 instances each' },
  { value: 'long', label: 'Long: all levels, 10 instances each' },
];

export function AuditControls({ depth, onDepth, running, run, onRun, onStop, children }: AuditControlsProps) {
  return (
    <div className={classes.controls}>
      {children}
      <NativeSelect
        aria-label="How long"
        value={depth}
        data={[...DEPTHS]}
        disabled={running}
        onChange={({ currentTarget }) =>
          onDepth(DEPTHS.find(({ value }) => value === currentTarget.value)?.value ?? 'quick')
        }
      />
      {running ? (
        <Button variant="default" onClick={onStop}>
          Stop
        </Button>
      ) : (
        <Button onClick={onRun}>{run}</Button>
      )}
    </div>
  );
}
