import { Table } from '@mantine/core';
import type { AnyEnvironment } from '../../core/environment.ts';
import { paramText } from '../../core/ids.ts';
import { median, quantile } from '../../stats/quantile.ts';
import { readable } from './axis.ts';
import classes from './DifficultyTable.module.css';
import type { Profile } from './useProfile.ts';

interface DifficultyTableProps {
  readonly env: AnyEnvironment;
  readonly profile: Profile;
}

export function DifficultyTable({ env, profile }: DifficultyTableProps) {
  const hasOracle = env.oracle !== undefined;
  const cells = (values: readonly number[]) =>
    values.length === 0 ? ['–', '–'] : [readable(median(values)), readable(quantile(values, 0.9))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.scroll} tabIndex={0} aria-label="Difficulty by level">
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Level</Table.Th>
            <Table.Th scope="col">Params</Table.Th>
            <Table.Th scope="col">n</Table.Th>
            {hasOracle && (
              <>
                <Table.Th scope="col">Steps, median</Table.Th>
                <Table.Th scope="col">90 %</Table.Th>
                <Table.Th scope="col">Found</Table.Th>
              </>
            )}
            <Table.Th scope="col">{env.measure.says}, median</Table.Th>
            <Table.Th scope="col">90 %</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {env.levels.map((params, i) => {
            const efforts = profile[i] ?? [];
            const steps = cells(efforts.map((effort) => effort.steps));
            const measures = cells(efforts.map(({ measure }) => measure));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place on the ladder
              <Table.Tr key={i}>
                <Table.Th scope="row">{i + 1}</Table.Th>
                <Table.Td className={classes.params}>{paramText(env, params).replaceAll('&', ' ')}</Table.Td>
                <Table.Td>{efforts.length}</Table.Td>
                {hasOracle && (
                  <>
                    <Table.Td>{steps[0]}</Table.Td>
                    <Table.Td>{steps[1]}</Table.Td>
                    <Table.Td>{efforts.filter(({ found }) => found).length}</Table.Td>
                  </>
                )}
                <Table.Td>{measures[0]}</Table.Td>
                <Table.Td>{measures[1]}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
