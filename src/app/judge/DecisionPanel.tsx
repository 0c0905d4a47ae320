import { Button, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import {
  DECISIONS,
  type Decision,
  type Judgement,
  REASONS,
  type Reason,
} from '../../records/judging/judgement.ts';
import classes from './DecisionPanel.module.css';
import type { Draft } from './drafts.ts';
import { REASON_KEYS } from './useDeskKeys.ts';

interface DecisionPanelProps {
  readonly draft: Draft;
  /** The instance itself is judged, no reply to it. */
  readonly alone: boolean;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly committing: boolean;
  /** Why the last commit was not kept. */
  readonly fault: string | undefined;
  /** What one said before. */
  readonly revising: Judgement | undefined;
  onSet(change: Partial<Draft>): void;
  onCommit(): void;
  onSkip(): void;
  readonly onBack: (() => void) | undefined;
  readonly onSolve: (() => void) | undefined;
}

const SIGNS: { readonly [D in Decision]: string } = { right: '✓', wrong: '✗', 'cannot tell': '?' };
const reasons = Object.entries(REASONS) as [Reason, string][];

/** Right, wrong or cannot tell, and why: each a key. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { draft, alone, note, committing, fault, revising, onSet, onCommit, onSkip, onBack, onSolve } = props;
  const turned = (reason: Reason): Reason[] =>
    draft.reasons.includes(reason)
      ? draft.reasons.filter((one) => one !== reason)
      : [...draft.reasons, reason];
  return (
    <div className={classes.card}>
      <h3 id="decision">
        {revising ? 'What do you say now?' : alone ? 'Is this instance right?' : 'Is the reply right?'}
      </h3>
      {alone && (
        <p className={classes.own}>
          Right: its prompt and rules can be understood, it can be solved, and nothing gives the answer away.
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: the heading names it, and stands outside */}
      <div className={classes.decisions} role="group" aria-labelledby="decision" data-choice>
        {DECISIONS.map((decision, at) => (
          <button
            key={decision}
            type="button"
            aria-pressed={draft.decision === decision}
            data-decision={decision}
            onClick={() => onSet({ decision })}
          >
            <span className={classes.sign} aria-hidden>
              {SIGNS[decision]}
            </span>
            {decision}
            <kbd aria-hidden>{at + 1}</kbd>
          </button>
        ))}
      </div>
      <fieldset className={classes.reasons} data-choice>
        <legend>Why, where something is odd</legend>
        {reasons.map(([reason, says]) => (
          <button
            key={reason}
            type="button"
            aria-pressed={draft.reasons.includes(reason)}
            onClick={() => onSet({ reasons: turned(reason) })}
          >
            {says}
            <kbd aria-hidden>{REASON_KEYS[reason]}</kbd>
          </button>
        ))}
        <button type="button" aria-pressed={draft.flag} onClick={() => onSet({ flag: !draft.flag })}>
          ⚑ Flag
          <kbd aria-hidden>F</kbd>
        </button>
      </fieldset>
      <Textarea
        ref={note}
        label="Note"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={4_000}
        value={draft.note}
        onChange={(event) => onSet({ note: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {draft.own !== null && (
        <p className={classes.own}>Your own reply is kept, and judged with the commit.</p>
      )}
      {fault !== undefined && (
        <p className={classes.fault} role="alert">
          This browser could not keep the judgement: {fault} Free some space and commit again.
        </p>
      )}
      <div className={classes.actions}>
        <Button
          className={classes.commit}
          disabled={draft.decision === null}
          loading={committing}
          onClick={onCommit}
        >
          Commit
        </Button>
        <Button variant="default" onClick={onSkip} disabled={committing}>
          {revising ? 'Leave it' : 'Skip'}
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack} disabled={committing}>
            Back
          </Button>
        )}
      </div>
      {onSolve && (
        <button type="button" className={classes.solve} onClick={onSolve} disabled={committing}>
          Solve it yourself first
        </button>
      )}
      <p className={classes.keys}>1 2 3 decide · Enter commits · S skips · Backspace goes back · N note</p>
    </div>
  );
}
