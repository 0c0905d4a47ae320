import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { PasteDialog } from './PasteDialog.tsx';

interface FileActionsProps {
  /** On the screen of a file the first choice is what is found in it. */
  readonly quiet?: boolean;
  onFile(file: Blob, name: string): void;
}

/** The ways to have one's own rewards compared, besides dropping a file. */
export function FileActions({ quiet = false, onFile }: FileActionsProps) {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <FileButton
        accept=".jsonl,.ndjson,.json,.txt,application/x-ndjson"
        inputProps={{ 'aria-label': 'File of entries with replies and rewards' }}
        onChange={(file) => file && onFile(file, file.name)}
      >
        {(props) => (
          <Button variant={quiet ? 'default' : 'filled'} {...props}>
            {quiet ? 'Judge another file' : 'Judge a file'}
          </Button>
        )}
      </FileButton>
      <Button variant="default" onClick={() => setPasting(true)}>
        Paste lines
      </Button>
      <PasteDialog
        opened={pasting}
        onClose={() => setPasting(false)}
        onText={(text) => {
          setPasting(false);
          onFile(new Blob([text]), 'pasted lines');
        }}
      />
    </>
  );
}
