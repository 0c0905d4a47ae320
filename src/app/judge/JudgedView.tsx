import { Button, SegmentedControl } from '@mantine/core';
import type { Judgement } from '../../records/judging/judgement.ts';
import { useGo } from '../navigation.ts';
import { Notice } from '../ui/Notice.tsx';
import { titleOf } from '../ui/titles.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { CellTable } from './CellTable.tsx';
import { CheckCard } from './CheckCard.tsx';
import { DisputeCard } from './DisputeCard.tsx';
import { EnvTable } from './EnvTable.tsx';
import { InstanceCard } from './InstanceCard.tsx';
import classes from './JudgedView.module.css';
import { JudgementList } from './JudgementList.tsx';
import { compared, inCell } from './outcome.ts';
import { FIRST, queueHref, wholeQueue } from './queue-link.ts';
import { type ResultsAt, resultsAtHref } from './results-link.ts';

interface JudgedViewProps {
  /** One for each item and person. */
  readonly judgements: readonly Judgement[];
  readonly at: ResultsAt;
}

/** People and verifier, people among themselves, and the items behind each figure. */
export function JudgedView({ judgements, at }: JudgedViewProps) {
  const go = useGo();
  if (judgements.length === 0)
    return (
      <Notice
        title="No judgements yet"
        actions={
          <Button
            component="a"
            href={queueHref(
              wholeQueue(FIRST, { deal: { seed: '1', annotators: [], overlap: 1, source: 'published' } }),
            )}
          >
            Judge the published defects
          </Button>
        }
      >
        Judge a queue, or drop the files of those who did anywhere on this page: what is the same counts once.
      </Notice>
    );
  const inside = judgements.filter(({ item }) => at.env === undefined || item.env === at.env);
  const listed = compared(inside).filter((one) => inCell(one, at));
  const instances = inside.filter(({ item }) => item.reply === null);
  const chosen = at.decision !== undefined || at.outcome !== undefined || at.env !== undefined;
  return (
    <>
      <div className={classes.choice}>
        <SegmentedControl
          aria-label="Which judgement counts"
          value={at.word}
          data={[
            { value: 'last', label: 'Last word' },
            { value: 'first', label: 'First, before the verdict' },
          ]}
          onChange={(word) =>
            go(resultsAtHref({ ...at, word: word === 'first' ? 'first' : 'last' }), { replace: true })
          }
        />
        {at.env !== undefined && (
          <Button variant="default" component="a" href={resultsAtHref({ ...at, env: undefined })}>
            {titleOf(at.env)} ✕
          </Button>
        )}
      </div>
      <div className={classes.columns}>
        <div className={classes.main}>
          <section className={classes.card} aria-label="People and verifier">
            <h2>People and verifier{at.env !== undefined && `: ${titleOf(at.env)}`}</h2>
            <CellTable judgements={inside} at={at} />
            {at.env === undefined && <EnvTable judgements={judgements} at={at} />}
          </section>
          {chosen && <JudgementList judgements={listed} at={at} />}
          {instances.length > 0 && <InstanceCard judgements={instances} />}
        </div>
        <div className={classes.side}>
          <AgreementCard judgements={inside} />
          <CheckCard judgements={judgements} />
          <DisputeCard judgements={inside} />
        </div>
      </div>
    </>
  );
}
