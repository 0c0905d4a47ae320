import { Table } from '@mantine/core';
import { cards } from '../../envs/cards.ts';
import { median } from '../../stats/quantile.ts';
import { exploreHref } from '../links.ts';
import { useTitle } from '../ui/useTitle.ts';
import classes from './AlikeScreen.module.css';
import { PairRow } from './PairRow.tsx';
import { nearestOf, pairsOf } from './pairs.ts';

/** The most alike pairs that are shown. */
const SHOWN = 24;

/** How diverse the catalogue is, and which environments are nearest to being one. */
export function AlikeScreen() {
  useTitle('How alike');
  const pairs = pairsOf();
  return (
    <>
      <nav aria-label="Where this is" className={classes.path}>
        <a href={exploreHref()}>Explore</a>
        <span aria-hidden> / </span>
      </nav>
      <h1 className={classes.title}>How alike the {cards.length} environments are</h1>
      <p className={classes.lead}>
        0 is nothing in common, 1 the same. <b>Prompt</b> is the share of neighbouring words that two prompts
        have in common, numbers folded; <b>build</b> the share of traits: the shape of puzzle and answer, the
        panes of the board, the kind of thinking. What half of all have counts for nothing. To the one most
        like it, an environment has a median likeness of <b>{median(nearestOf()).toFixed(2)}</b>.
      </p>
      <div className={classes.scroll}>
        <Table className={classes.table}>
          <caption className="visually-hidden">The {SHOWN} pairs most alike</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Two environments</Table.Th>
              <Table.Th scope="col">Prompt</Table.Th>
              <Table.Th scope="col">Build</Table.Th>
              <Table.Th scope="col">Both</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pairs.slice(0, SHOWN).map((pair) => (
              <PairRow key={`${pair.a} ${pair.b}`} pair={pair} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
