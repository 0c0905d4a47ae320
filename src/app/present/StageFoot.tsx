import { Button } from '@mantine/core';
import classes from './StageFoot.module.css';

interface StageFootProps {
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly acts: {
    onStep(step: 1 | -1): void;
    onEdit(): void;
    verify(): void;
    togglePrompt(): void;
    leave(): void;
  };
}

/** What the keys do, for a mouse. */
export function StageFoot({ place, count, acts }: StageFootProps) {
  const buttons = [
    { name: 'Before', act: () => acts.onStep(-1), off: place === 0 },
    { name: 'Next', act: () => acts.onStep(1), off: place === count - 1 },
    { name: 'Verify', act: acts.verify },
    { name: 'Prompt', act: acts.togglePrompt },
    { name: 'List and keys', act: acts.onEdit },
    { name: 'Leave', act: acts.leave },
  ];
  return (
    <footer className={classes.foot}>
      <span>
        {place + 1} / {count}
      </span>
      {buttons.map(({ name, act, off = false }) => (
        <Button key={name} variant="subtle" color="gray" size="compact-md" disabled={off} onClick={act}>
          {name}
        </Button>
      ))}
    </footer>
  );
}
