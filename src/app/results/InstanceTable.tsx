import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Attempt } from '../../records/attempt.ts';
import { VirtualRows } from '../ui/VirtualRows.tsx';
import attemptClasses from './AttemptRow.module.css';
import { AttemptRow } from './AttemptRow.tsx';
import type { Filters } from './filters.ts';
import type { Group } from './groups.ts';
import instanceClasses from './InstanceRow.module.css';
import { InstanceRow } from './InstanceRow.tsx';

interface InstanceTableProps {
  readonly groups: readonly Group[];
  readonly filters: Filters;
}

type Line = { readonly group: Group } | { readonly attempt: Attempt };

/** Instances, one row each; a row opens to the attempts at it. */
export function InstanceTable({ groups, filters }: InstanceTableProps) {
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };
  const lines = groups.flatMap((group): Line[] => [
    { group },
    ...(unfolded.has(group.key) ? group.attempts.map((attempt) => ({ attempt })) : []),
  ]);
  return (
    <VirtualRows
      count={lines.length}
      height={narrow ? 64 : 44}
      name="Instances"
      head={null}
      keyOf={(at) => {
        const line = lines[at];
        return line === undefined ? String(at) : 'group' in line ? line.group.key : line.attempt.id;
      }}
      classOf={(at) => {
        const line = lines[at];
        return line && 'attempt' in line
          ? `${attemptClasses.cells} ${attemptClasses.nested}`
          : (instanceClasses.cells ?? '');
      }}
      cells={(at) => {
        const line = lines[at];
        if (!line) return null;
        if ('attempt' in line) return <AttemptRow attempt={line.attempt} filters={filters} />;
        const { key } = line.group;
        return <InstanceRow group={line.group} open={unfolded.has(key)} onToggle={() => toggle(key)} />;
      }}
    />
  );
}
