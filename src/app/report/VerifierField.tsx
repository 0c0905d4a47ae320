import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { Against } from '../clients/audit-work.ts';
import classes from './DuelField.module.css';

interface VerifierFieldProps {
  readonly disabled: boolean;
  onAgainst(against: Against | undefined): void;
}

type Chosen = { readonly name: string } | { readonly why: string };

/** A Python file that judges the same replies. */
export function VerifierField({ disabled, onAgainst }: VerifierFieldProps) {
  const [chosen, setChosen] = useState<Chosen>();
  async function read(file: File): Promise<void> {
    try {
      const [{ readGiven }, bytes] = await Promise.all([
        import('../../python/own/source.ts'),
        file.arrayBuffer(),
      ]);
      const source = readGiven([{ name: file.name, bytes: new Uint8Array(bytes) }]);
      setChosen('why' in source ? source : { name: file.name });
      onAgainst('why' in source ? undefined : { is: 'python', source });
    } catch (error) {
      setChosen({ why: error instanceof Error ? error.message : String(error) });
      onAgainst(undefined);
    }
  }
  return (
    <>
      <FileButton
        accept=".py,.zip"
        inputProps={{ 'aria-label': 'Python file with verify' }}
        onChange={(file) => file && void read(file)}
      >
        {(props) => (
          <Button variant="default" disabled={disabled} {...props}>
            {chosen && 'name' in chosen ? chosen.name : 'Choose a file'}
          </Button>
        )}
      </FileButton>
      {chosen && 'why' in chosen && (
        <p className={classes.none} role="alert">
          {chosen.why}
        </p>
      )}
    </>
  );
}
