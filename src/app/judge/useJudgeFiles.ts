import { useState } from 'react';
import type { Judgement } from '../../records/judging/judgement.ts';
import { judgementLine } from '../../records/judging/judgement-lines.ts';
import { keptQueue } from '../../records/judging/kept-queue.ts';
import { saveFile } from '../charts/save-file.ts';
import { useServices } from '../services.ts';
import { type FileRead, itemsOfFile, MAX_FILE } from './items-of-file.ts';

export interface FileReport extends Pick<FileRead, 'bad' | 'badLines'> {
  readonly added: number;
  readonly same: number;
  /** The queue its replies are kept as. */
  readonly queue?: { readonly id: string; readonly items: number };
}

export type Reading =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'done'; readonly file: string; readonly report: FileReport }
  | { readonly state: 'failed'; readonly file: string; readonly why: string };

export interface JudgeFiles {
  readonly reading: Reading;
  read(file: File): Promise<void>;
  save(judgements: readonly Judgement[], name: string): Promise<void>;
  dismiss(): void;
}

/** Files of judgements and of replies, read one after the other; what is read is added to what is here. */
export function useJudgeFiles(): JudgeFiles {
  const { records } = useServices();
  const [reading, setReading] = useState<Reading>({ state: 'idle' });

  async function take(file: File): Promise<FileReport> {
    if (file.size > MAX_FILE)
      throw new Error(
        'It is larger than 50 MB. Cut it, or import its attempts under Results and deal from there.',
      );
    const { items, judgements, bad, badLines } = itemsOfFile(await file.text());
    const kept = (await records()).judgements;
    const counts = await kept.add(judgements, { filed: true });
    if (items.length === 0) return { ...counts, bad, badLines };
    const queue = keptQueue(file.name.slice(0, 200), new Date().toISOString(), items);
    await kept.putQueue(queue);
    return { ...counts, bad, badLines, queue: { id: queue.id, items: items.length } };
  }

  return {
    reading,
    async read(file) {
      setReading({ state: 'reading', file: file.name });
      try {
        setReading({ state: 'done', file: file.name, report: await take(file) });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        setReading({ state: 'failed', file: file.name, why });
      }
    },
    async save(judgements, name) {
      const oldestFirst = [...judgements].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      saveFile(`${name}.jsonl`, 'application/x-ndjson', oldestFirst.map(judgementLine));
      await (await records()).judgements.markFiled(judgements.map(({ id }) => id));
    },
    dismiss: () => setReading({ state: 'idle' }),
  };
}
