import { Button } from '@mantine/core';
import type { Item } from '../../records/judging/item.ts';
import { ReplyText } from '../ui/ReplyText.tsx';
import classes from './LostItem.module.css';

interface LostItemProps {
  readonly item: Item;
  onNext(): void;
  readonly onBack: (() => void) | undefined;
}

/** What is known of an item that cannot be made again, and the way past it. */
export function LostItem({ item: { reply, subject }, onNext, onBack }: LostItemProps) {
  return (
    <div className={classes.lost}>
      {reply !== null && <ReplyText reply={reply} />}
      {'instance' in subject && <p className={classes.id}>{subject.instance}</p>}
      <div className={classes.actions}>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
        )}
        <Button onClick={onNext}>Skip it</Button>
      </div>
    </div>
  );
}
