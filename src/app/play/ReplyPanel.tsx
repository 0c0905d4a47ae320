import { NativeSelect, Textarea } from '@mantine/core';
import type { Reading } from '../../core/judge.ts';
import type { Play } from '../stores/play-state.ts';
import type { BoardView } from './board-view.ts';
import classes from './ReplyPanel.module.css';

interface ReplyPanelProps {
  readonly play: Play;
  readonly view: BoardView;
  readonly reading: Reading;
  onReading(reading: Reading): void;
}

/** The very text that the verifier reads; typing in it moves the board. */
export function ReplyPanel({ play, view, reading, onReading }: ReplyPanelProps) {
  const { text, why } = view.position;
  const lines = text.split('\n').length;
  return (
    <>
      <Textarea
        label="Reply sent to the verifier"
        classNames={{ input: classes.field }}
        value={text}
        onChange={(event) => play.store.getState().type(event.currentTarget.value)}
        rows={Math.min(14, Math.max(2, lines))}
        error={why === undefined ? undefined : `? ${why}`}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap={lines > 1 ? 'off' : 'soft'}
      />
      <NativeSelect
        className={classes.reading}
        label="Reading"
        size="sm"
        value={reading}
        data={[
          { value: 'strict', label: 'strict: exactly the asked form' },
          { value: 'lenient', label: 'lenient: also markup, numbers, symbols' },
        ]}
        onChange={(event) => onReading(event.currentTarget.value === 'lenient' ? 'lenient' : 'strict')}
      />
    </>
  );
}
