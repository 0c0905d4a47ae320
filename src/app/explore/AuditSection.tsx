import { Progress } from '@mantine/core';
import { useState } from 'react';
import { type Depth, outcomeOfAll } from '../../audit/audit.ts';
import { findingsOf } from '../../audit/finding.ts';
import { probes } from '../../audit/probes.ts';
import type { AnyEnvironment } from '../../core/environment.ts';
import { plural } from '../charts/format.ts';
import type { Against } from '../clients/audit-work.ts';
import { auditHref } from '../links.ts';
import { AuditControls } from '../report/AuditControls.tsx';
import { DuelField } from '../report/DuelField.tsx';
import { FindingActions } from '../report/FindingActions.tsx';
import { OutcomeMark } from '../report/OutcomeMark.tsx';
import { ReportCard } from '../report/ReportCard.tsx';
import { useAudited, useAuditsStore } from '../report/useAudits.ts';
import { isUnderWay } from '../stores/audits.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './AuditSection.module.css';
import text from './TextSection.module.css';

interface AuditSectionProps {
  readonly env: AnyEnvironment;
}

const WORDS = {
  found: 'Defects found',
  clean: 'Clean',
  'could not look': 'No defect; not everything could be looked at',
};

/** What is wrong with this environment, as far as probes can tell. */
export function AuditSection({ env }: AuditSectionProps) {
  const store = useAuditsStore();
  const audited = useAudited()[env.id];
  const [depth, setDepth] = useState<Depth>('quick');
  const [against, setAgainst] = useState<Against>();
  const running = isUnderWay(audited);
  const reports = audited?.reports ?? [];
  const findings = findingsOf({ probes: reports });
  const all = probes.length + (audited?.choice.against ? 1 : 0);
  return (
    <section aria-labelledby="audit-title">
      <div className={text.head}>
        <div>
          <h2 id="audit-title">Audit</h2>
          <p>
            {probes.length} probes look for what is wrong before anyone trains on it: wrong replies that are
            solved, right ones that are refused, instances that give themselves away.{' '}
            <a href={auditHref()}>All environments</a>
          </p>
        </div>
        <AuditControls
          depth={depth}
          onDepth={setDepth}
          running={running}
          run={audited ? 'Run again' : 'Run the audit'}
          onRun={() => store.run([env.id], { depth, ...(against ? { against } : {}) })}
          onStop={() => store.stop([env.id])}
        >
          {findings.length > 0 && !running && (
            <FindingActions findings={findings} of={env.id} title={env.title} />
          )}
        </AuditControls>
      </div>
      <DuelField env={env.id} version={env.version} disabled={running} onAgainst={setAgainst} />
      <div className={classes.progress}>
        {running ? (
          <Progress value={(100 * reports.length) / all} aria-label="Probes done" />
        ) : (
          <output>
            {audited?.state === 'done' && (
              <OutcomeMark is={outcomeOfAll(reports)} word={WORDS[outcomeOfAll(reports)]} />
            )}
            {audited?.state === 'done' && ` · ${plural(reports.length, 'probe')} done.`}
            {audited?.state === 'stopped' && `Stopped after ${reports.length} of ${all} probes.`}
          </output>
        )}
      </div>
      {audited?.state === 'failed' && (
        <Notice alert title="The audit came to an end">
          {audited.why}
        </Notice>
      )}
      {!audited && (
        <Notice title="Not audited yet">
          A quick audit takes seconds; results stay while this tab is open.
        </Notice>
      )}
      <ReportCard reports={reports} />
    </section>
  );
}
