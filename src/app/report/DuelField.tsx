import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Against } from '../clients/audit-work.ts';
import classes from './DuelField.module.css';
import { RecordedField } from './RecordedField.tsx';
import { VerifierField } from './VerifierField.tsx';

interface DuelFieldProps {
  readonly env: string;
  /** The version that is here. */
  readonly version: number;
  readonly disabled: boolean;
  /** Undefined for no duel, or while it is not known with what. */
  onAgainst(against: Against | undefined): void;
}

const KINDS = [
  { value: 'none', label: 'No duel' },
  { value: 'exact', label: 'Duel with exact match' },
  { value: 'pattern', label: 'Duel with a pattern' },
  { value: 'recorded', label: 'Duel with another version' },
  { value: 'python', label: 'Duel with a Python file' },
];

const SAYS: { readonly [kind: string]: string } = {
  exact: 'Both judge the same replies, changed until they disagree; each difference is listed.',
  pattern: 'Both judge the same replies, changed until they disagree; each difference is listed.',
  recorded: 'Attempts that another version judged are judged again; each difference is listed.',
  python:
    'verify(state, reply) judges the same replies, changed until the two disagree; state is {puzzle, secret, prompt}.',
};

function issueWith(source: string): string | undefined {
  if (source === '') return 'Write a regular expression; $answer stands for the oracle’s answer.';
  try {
    new RegExp(source, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Which other verifier judges the same replies; where the two part is a finding each. */
export function DuelField({ env, version, disabled, onAgainst }: DuelFieldProps) {
  const [kind, setKind] = useState('none');
  const [source, setSource] = useState('\\b$answer\\b');
  const choose = (nextKind: string, nextSource: string): void => {
    setKind(nextKind);
    setSource(nextSource);
    if (nextKind === 'exact') onAgainst({ is: 'exact' });
    else if (nextKind === 'pattern' && issueWith(nextSource) === undefined)
      onAgainst({ is: 'pattern', source: nextSource });
    else onAgainst(undefined);
  };
  return (
    <div className={classes.field}>
      <NativeSelect
        aria-label="Duel"
        value={kind}
        data={KINDS}
        disabled={disabled}
        onChange={({ currentTarget }) => choose(currentTarget.value, source)}
      />
      {kind === 'pattern' && (
        <TextInput
          aria-label="Pattern"
          className={classes.pattern ?? ''}
          value={source}
          error={issueWith(source)}
          disabled={disabled}
          spellCheck={false}
          onChange={({ currentTarget }) => choose(kind, currentTarget.value)}
        />
      )}
      {kind === 'recorded' && (
        <RecordedField env={env} version={version} disabled={disabled} onAgainst={onAgainst} />
      )}
      {kind === 'python' && <VerifierField disabled={disabled} onAgainst={onAgainst} />}
      {SAYS[kind] && <p className={classes.says}>{SAYS[kind]}</p>}
    </div>
  );
}
