import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import classes from './PasteDialog.module.css';

interface PasteDialogProps {
  readonly opened: boolean;
  onClose(): void;
  onText(text: string): void;
}

const EXAMPLE = '{"question": …, "answer": …, "metadata": {…}, "reply": "42", "score": 1.0}';

/** For a few lines that are in no file. */
export function PasteDialog({ opened, onClose, onText }: PasteDialogProps) {
  const [text, setText] = useState('');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Paste lines"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
          setText('');
        }}
      >
        <Textarea
          label="Entries, one a line"
          description="A Reasoning Gym entry with “reply” and “score” added, or {entry, replies: [{text, score}]}"
          placeholder={EXAMPLE}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={10}
          spellCheck={false}
          classNames={{ input: classes.lines ?? '' }}
          data-autofocus
        />
        <div className={classes.actions}>
          <Button type="submit" disabled={text.trim() === ''}>
            Judge
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
