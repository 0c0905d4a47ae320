import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import type { Depth } from '../../audit/audit.ts';
import { findingsOf } from '../../audit/finding.ts';
import { plural } from '../charts/format.ts';
import { auditHref, exploreHref } from '../links.ts';
import { useGo, useScreenSearch } from '../navigation.ts';
import { AuditControls } from '../report/AuditControls.tsx';
import { FindingActions } from '../report/FindingActions.tsx';
import { useAudited, useAuditsStore } from '../report/useAudits.ts';
import { isUnderWay } from '../stores/audits.ts';
import { useCards } from '../ui/useCards.ts';
import { useTitle } from '../ui/useTitle.ts';
import classes from './AuditScreen.module.css';
import { AuditTable } from './AuditTable.tsx';
import { FindingList } from './FindingList.tsx';
import { rowsOf, SHOWS, showOf } from './rows.ts';
import { VariantMatrix } from './VariantMatrix.tsx';

/** `#/audit?show=…`: the audits of all environments. */
export function AuditScreen() {
  useTitle('Audit');
  const go = useGo();
  const show = showOf(useScreenSearch().show);
  const cards = useCards();
  const store = useAuditsStore();
  const audited = useAudited();
  const [depth, setDepth] = useState<Depth>('quick');
  const rows = rowsOf(cards, audited);
  const running = rows.some((row) => isUnderWay(row.audited));
  const done = rows.filter((row) => row.audited && !isUnderWay(row.audited)).length;
  const findings = rows.flatMap((row) => findingsOf({ probes: row.audited?.reports ?? [] }));
  const shown = rows.filter((row) => SHOWS[show].holds(row));
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h1>Audit</h1>
          <p>
            What is wrong with {cards.length} environments, as far as probes can tell. Results stay while this
            tab is open. <a href={exploreHref()}>To the environments</a>
          </p>
        </div>
        <AuditControls
          depth={depth}
          onDepth={setDepth}
          running={running}
          run={done > 0 ? 'Audit all again' : 'Audit all'}
          onRun={() =>
            store.run(
              cards.map(({ id }) => id),
              { depth },
            )
          }
          onStop={() => store.stop()}
        >
          {findings.length > 0 && (
            <FindingActions findings={findings} of="envscope" title="all environments" />
          )}
        </AuditControls>
      </header>
      <div className={classes.progress}>
        {running && <Progress value={(100 * done) / rows.length} aria-label="Environments audited" />}
        <output>
          {done} of {rows.length} audited{done > 0 && `, ${plural(findings.length, 'finding')}`}.
        </output>
      </div>
      <nav className={classes.shows} aria-label="Show">
        {Object.entries(SHOWS).map(([name, { title }]) => (
          <Button
            key={name}
            size="sm"
            variant={name === show ? 'light' : 'default'}
            aria-pressed={name === show}
            onClick={() => go(auditHref({ show: name === 'all' ? undefined : name }), { replace: true })}
          >
            {title}
          </Button>
        ))}
      </nav>
      <AuditTable rows={shown} onRun={(env) => store.run([env], { depth })} />
      <VariantMatrix rows={shown} />
      <FindingList findings={findings} />
    </div>
  );
}
