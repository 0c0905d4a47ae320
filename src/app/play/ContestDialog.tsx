import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { CONTEST_REASONS, type ContestReason } from '../../records/attempt.ts';

interface ContestDialogProps {
  onClose(): void;
  onSend(reason: ContestReason, note: string): void;
}

const isReason = (text: string): text is ContestReason => Object.hasOwn(CONTEST_REASONS, text);

/** Asks what is wrong with a verdict or an instance. */
export function ContestDialog({ onClose, onSend }: ContestDialogProps) {
  const [reason, setReason] = useState<ContestReason>();
  const [note, setNote] = useState('');
  return (
    <Modal opened onClose={onClose} title="Contest this verdict" centered>
      <Stack gap="md">
        <Radio.Group
          label="What is wrong?"
          value={reason ?? ''}
          onChange={(value) => {
            if (isReason(value)) setReason(value);
          }}
        >
          <Stack gap="xs" mt="xs">
            {Object.entries(CONTEST_REASONS).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Note"
          description="Kept with your attempt in this browser; export it from Results."
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          rows={3}
          maxLength={2000}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={reason === undefined} onClick={() => reason && onSend(reason, note.trim())}>
            Contest
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
