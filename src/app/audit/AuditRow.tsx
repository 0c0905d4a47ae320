import { Button } from '@mantine/core';
import { outcomeOfAll } from '../../audit/audit.ts';
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
      <td className={classes.whole}>
        {audited && audited.reports.length > 0 ? (
          <OutcomeMark is={outcomeOfAll(audited.reports)} />
        ) : (
          <span className={classes.part}>–</span>
        )}
      </td>
      {GROUPS.map((group) => {
        const cell = cellOf(audited?.reports ?? [], group);
        return (
          <td key={group} className={classes.group}>
            {cell ? (
              <OutcomeMark is={cell.is} word={`${cell.count} of ${cell.of}`} />
            ) : (
              <span className={classes.part}>–</span>
            )}
          </td>
        );
      })}
      <td className={classes.state}>
        {audited && audited.state !== 'done' && <span className={classes.part}>{audited.state} </span>}
        {!isUnderWay(audited) && (
          <Button
            variant="transparent"
            size="compact-sm"
            px={0}
            className={classes.run ?? ''}
            aria-label={`${audited ? 'Again' : 'Audit'}: ${card.title}`}
            title={audited?.why}
            onClick={() => onRun(card.id)}
          >
            {audited ? 'Again' : 'Audit'}
          </Button>
        )}
      </td>
    </tr>
  );
}
