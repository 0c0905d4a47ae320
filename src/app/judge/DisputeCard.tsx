import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Judgement } from '../../records/judging/judgement.ts';
import { count, plural } from '../charts/format.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import classes from './DisputeCard.module.css';
import { frozen } from './deal-draft.ts';
import card from './JudgedView.module.css';
import { type Dispute, disputed } from './outcome.ts';
import { queueHref } from './queue-link.ts';

interface DisputeCardProps {
  readonly judgements: readonly Judgement[];
}

const KINDS: readonly (readonly [Dispute, string])[] = [
  ['people', 'People part'],
  ['verifier', 'Somebody parts from the verifier'],
  ['flag', 'Flagged'],
];

/** What is to be looked at together, as a queue of its own. */
export function DisputeCard({ judgements }: DisputeCardProps) {
  const go = useGo();
  const { records } = useServices();
  const [dealing, setDealing] = useState(false);
  const open = disputed(judgements);

  async function deal(): Promise<void> {
    setDealing(true);
    const items = open.flatMap(({ judgements: [one] }) => (one ? [one.item] : []));
    const { link, keep } = await frozen(
      'Disagreements to adjudicate',
      items,
      { me: '', deal: { seed: '1', annotators: [], overlap: 1 }, checks: 0, solve: false },
      new Date().toISOString(),
    );
    if (keep) await (await records()).judgements.putQueue(keep);
    go(queueHref(link));
  }

  return (
    <section className={card.card} aria-label="To adjudicate">
      <h2>To adjudicate</h2>
      {open.length === 0 ? (
        <p>Nothing: people agree with each other and with the verifier, and nothing is flagged.</p>
      ) : (
        <>
          <ul className={classes.kinds}>
            {KINDS.map(([kind, says]) => (
              <li key={kind}>
                {says}
                <b>{count(open.filter(({ why }) => why.includes(kind)).length)}</b>
              </li>
            ))}
          </ul>
          <Button onClick={() => void deal()} loading={dealing}>
            Judge {plural(open.length, 'item')} again
          </Button>
        </>
      )}
    </section>
  );
}
