import { Button } from '@mantine/core';
import { useState } from 'react';
import type { JudgedCase } from '../../envs/reasoning-gym/case.ts';
import { saveFile } from '../charts/save-file.ts';
import { packedCaseHref } from '../links.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useLoad } from '../ui/useLoad.ts';
import classes from './CaseActions.module.css';
import type { CaseViewProps } from './CaseView.tsx';
import { packCase } from './case-link.ts';

interface CaseActionsProps extends CaseViewProps {
  readonly judged: JudgedCase;
}

/** What a colleague is sent: a link, or a report where the case is too large for one. */
export function CaseActions({ id, subject, payer, judged, link }: CaseActionsProps) {
  const [report, setReport] = useState<'idle' | 'making' | 'failed'>('idle');
  const packing = useLoad(`link ${id}`, async () => {
    if (link !== undefined) return { href: link };
    const made = await packCase(subject);
    return 'why' in made ? made : { href: packedCaseHref(made.packed) };
  });
  const packed = packing.state === 'ready' ? packing.value : undefined;
  const url = packed && 'href' in packed ? new URL(packed.href, location.href).href : undefined;

  async function save(): Promise<void> {
    setReport('making');
    try {
      const { makeReport } = await import('./case-report.ts');
      const { name, zip } = await makeReport({ subject, payer, judged, url });
      saveFile(name, 'application/zip', [zip]);
      setReport('idle');
    } catch {
      setReport('failed');
    }
  }
  return (
    <div className={classes.actions}>
      {url !== undefined && <CopyButton text={url} name="Copy link" />}
      <Button variant="default" size="compact-sm" loading={report === 'making'} onClick={() => void save()}>
        Export report
      </Button>
      {packed && 'why' in packed && <p className={classes.why}>{packed.why}</p>}
      {report === 'failed' && (
        <p className={classes.why} role="alert">
          The report could not be made. Try once more.
        </p>
      )}
    </div>
  );
}
