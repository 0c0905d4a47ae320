import { Table } from '@mantine/core';
import { cards } from '../../envs/cards.ts';
import { environmentHref } from '../links.ts';
import { LivePicture } from './LivePicture.tsx';
import classes from './PairRow.module.css';
import type { Pair } from './pairs.ts';

interface PairRowProps {
  readonly pair: Pair;
}

export function PairRow({ pair }: PairRowProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <div className={classes.two}>
          <One id={pair.a} />
          <One id={pair.b} />
        </div>
      </Table.Th>
      {[pair.telling, pair.build, pair.overall].map((share, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the row
        <Table.Td key={i} className={classes.share}>
          <span aria-hidden className={classes.bar} style={{ inlineSize: `${share * 64}px` }} />
          {share.toFixed(2)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function One({ id }: { readonly id: string }) {
  const card = cards.find((other) => other.id === id);
  return (
    <a href={environmentHref(id)} className={classes.one}>
      <span className={classes.picture}>{card && <LivePicture env={id} levels={card.levels} />}</span>
      {card?.title ?? id}
    </a>
  );
}
