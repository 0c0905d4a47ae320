import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Attempt } from '../../records/attempt.ts';
import type { InstanceLine } from '../attempts/protocol.ts';
import { useLoad } from '../ui/useLoad.ts';
import { VirtualRows } from '../ui/VirtualRows.tsx';
import attemptClasses from './AttemptRow.module.css';
import { AttemptRow } from './AttemptRow.tsx';
import { type Filters, narrowingOf } from './filters.ts';
import instanceClasses from './InstanceRow.module.css';
import { InstanceRow } from './InstanceRow.tsx';
import { lineAt, linesOf, type Unfolded } from './unfolded.ts';
import { usePages } from './usePages.ts';
import { shownOf, useAttempts, useRevision } from './useResults.ts';

interface InstanceTableProps {
  readonly count: number;
  readonly filters: Filters;
}

interface Row {
  readonly line: InstanceLine;
  readonly first: Attempt;
}

/** Instances, one row each; a row opens to the attempts at it. */
export function InstanceTable({ count, filters }: InstanceTableProps) {
  const { ask, byId } = useAttempts();
  const revision = useRevision();
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  const narrowing = narrowingOf(filters);
  const list = JSON.stringify(narrowing);
  const key = `${revision} ${list}`;
  const [chosen, setChosen] = useState<{ readonly list: string; readonly open: Unfolded }>();
  const open: Unfolded = chosen?.list === list ? chosen.open : new Map();

  const rows = usePages(key, async (from, to, signal): Promise<readonly Row[]> => {
    const lines = await ask('instances', { ...narrowing, from, to }, signal);
    const found = new Map((await byId(lines.map(({ id }) => id))).map((one) => [one.id, one]));
    return lines.flatMap((line) => {
      const first = found.get(line.id);
      return first ? [{ line, first }] : [];
    });
  });
  const members = useLoad(`${key} ${[...open.keys()]}`, async (signal) => {
    const each = [...open.keys()].map(
      async (at) => [at, await byId(await ask('members', { ...narrowing, at }, signal))] as const,
    );
    return new Map(await Promise.all(each));
  });

  function toggle(at: number, n: number) {
    const next = new Map(open);
    if (!next.delete(at)) next.set(at, n);
    setChosen({ list, open: next });
  }
  const attemptOf = (at: number, member: number) => shownOf(members)?.get(at)?.[member];

  return (
    <VirtualRows
      count={linesOf(count, open)}
      height={narrow ? 64 : 44}
      name="Instances"
      head={null}
      keyOf={(at) => {
        const { group, member } = lineAt(at, open);
        return member === undefined ? String(group) : `${group} ${member}`;
      }}
      onRange={(from, to) => rows.onRange(lineAt(from, open).group, lineAt(to, open).group + 1)}
      classOf={(at) =>
        lineAt(at, open).member === undefined
          ? (instanceClasses.cells ?? '')
          : `${attemptClasses.cells} ${attemptClasses.nested}`
      }
      cells={(at) => {
        const { group, member } = lineAt(at, open);
        if (member !== undefined) {
          const attempt = attemptOf(group, member);
          return attempt ? <AttemptRow attempt={attempt} filters={filters} /> : <td>…</td>;
        }
        const row = rows.at(group);
        if (!row) return <td>…</td>;
        return <InstanceRow {...row} open={open.has(group)} onToggle={() => toggle(group, row.line.n)} />;
      }}
    />
  );
}
