import { Button } from '@mantine/core';
import { GROUPS } from '../../audit/finding.ts';
import { environmentHref } from '../links.ts';
import { OutcomeMark } from '../report/OutcomeMark.tsx';
import { isUnderWay } from '../stores/audits.ts';
import classes from './AuditTable.module.css';
import { cellOf, type Row } from './rows.ts';

interface AuditRowProps {
  readonly row: Row;
  onRun(env: string): void;
}

export function AuditRow({ row: { card, audited }, onRun }: AuditRowProps) {
  return (
    <tr>
      <th scope="row">
        <a className={classes.name} href={environmentHref(card.id, 'audit')}>
          {card.title}
        </a>
      </th>
      {GROUPS.map((group) => {
        const cell = cellOf(audited?.reports ?? [], group);
        return (
          <td key={group}>
            {cell ? (
              <OutcomeMark is={cell.is} word={`${cell.count} of ${cell.of}`} />
            ) : (
              <span className={classes.part}>–</span>
            )}
          </td>
        );
      })}
      <td className={classes.state}>
        {isUnderWay(audited) ? (
          audited?.state
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Audit ${card.title}`}
            title={audited?.why}
            onClick={() => onRun(card.id)}
          >
            {audited ? `${audited.state} · again` : 'Audit'}
          </Button>
        )}
      </td>
    </tr>
  );
}
