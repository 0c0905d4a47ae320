import {
  type CommittedDataset,
  type CommittedRow,
  caseOf,
  parseCommitted,
} from '../../envs/reasoning-gym/committed.ts';
import { published } from '../../envs/reasoning-gym/published.ts';
import type { Item } from '../../records/judging/item.ts';
import { itemOfEntry } from '../../records/judging/sources.ts';
import { once } from '../ui/once.ts';

const SIDES = { ours: 'the verifier here', theirs: 'Reasoning Gym' } as const;

function itemOfRow(home: CommittedDataset, row: CommittedRow): Item {
  const { entry, index, reply, score } = caseOf(home, row);
  const defect = published.find(({ dataset, name }) => dataset === home.dataset && name === row.name);
  const decided = `The reviewed table decides for ${SIDES[row.right]}: ${row.witness}`;
  return itemOfEntry({
    env: home.env,
    entry,
    index: index ?? null,
    kind: row.kind,
    score,
    reply,
    source: defect ? 'published' : 'disagreement',
    told: defect ? `A published defect: ${defect.says} ${decided}` : decided,
  });
}

/** The published defects and the rest of the reviewed table: there is always something to judge. */
export const itemsOfTable = (committed: readonly CommittedDataset[]): readonly Item[] =>
  committed.flatMap((home) => home.rows.map((row) => itemOfRow(home, row)));

export const firstQueue = once(async () => {
  try {
    return itemsOfTable(
      parseCommitted((await import('../../envs/reasoning-gym/disagreements.jsonl?raw')).default),
    );
  } catch (cause) {
    throw new Error('The first queue could not be loaded. Check the connection and try again.', { cause });
  }
});
