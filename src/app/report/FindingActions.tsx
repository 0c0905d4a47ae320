import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../audit/finding.ts';
import { judgeHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { saveFindings } from './save-findings.ts';

interface FindingActionsProps {
  readonly findings: readonly Finding[];
  /** What the queue and the file are called after. */
  readonly of: string;
  readonly title: string;
}

/** Findings as a queue for people, and as a file. Those about no instance that can be made again stay in the file alone. */
export function FindingActions({ findings, of, title }: FindingActionsProps) {
  const { records } = useServices();
  const go = useGo();
  const [fault, setFault] = useState<string>();
  async function judge(): Promise<void> {
    const [{ itemOfFinding }, { distinctItems }, { keptQueue }] = await Promise.all([
      import('../../records/judging/sources.ts'),
      import('../../records/judging/item.ts'),
      import('../../records/judging/kept-queue.ts'),
    ]);
    const items = distinctItems(
      findings.flatMap((finding) => {
        const read = itemOfFinding(finding);
        return 'value' in read ? [read.value] : [];
      }),
    );
    if (items.length === 0) {
      setFault('None of them is about an instance that can be made again.');
      return;
    }
    const queue = keptQueue(`Audit findings: ${title}`, new Date().toISOString(), items);
    await (await records()).judgements.putQueue(queue);
    go(judgeHref({ queue: `q-${queue.id}` }));
  }
  return (
    <>
      <Button
        variant="default"
        onClick={() =>
          judge().catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)))
        }
      >
        Judge findings
      </Button>
      <Button variant="default" onClick={() => saveFindings(of, findings)}>
        Save findings
      </Button>
      {fault !== undefined && <span role="alert">{fault}</span>}
    </>
  );
}
