import type { Case } from '../../envs/reasoning-gym/case.ts';
import { readEntryLine } from '../../envs/reasoning-gym/entry-line.ts';
import type { Found } from '../clients/comparison.ts';

/** The difference with its entry, read from the file once more. @throws where the file has changed since. */
export async function caseOfFound(file: Blob, { parted, from, to }: Found): Promise<Case> {
  const changed = (cause?: unknown): Error =>
    new Error('The file has changed since it was judged, or is gone. Choose it again.', { cause });
  const text = await file
    .slice(from, to)
    .text()
    .catch((error: unknown) => {
      throw changed(error);
    });
  // The first line of a file may begin with a byte order mark.
  const line = readEntryLine(text.replace(/^\ufeff/, ''));
  const reply = line.replies.find(({ position }) => position === parted.position);
  if (line.dataset !== parted.dataset || reply?.text !== parted.reply) throw changed();
  const { kind, index, score } = parted;
  return {
    entry: line.entry,
    reply: parted.reply,
    score,
    ...(kind === undefined ? {} : { kind }),
    ...(index === undefined ? {} : { index }),
  };
}
