import { useMemo } from 'react';
import type { Judgement } from '../../records/judging/judgement.ts';
import { plural } from '../charts/format.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import classes from './AgreementCard.module.css';
import { type AgreementLine, agreementOf, DRAWS } from './agreement-of.ts';
import card from './JudgedView.module.css';
import { unitsOf } from './outcome.ts';

interface AgreementCardProps {
  readonly judgements: readonly Judgement[];
}

/** How far people agree, with what is left to chance. */
export function AgreementCard({ judgements }: AgreementCardProps) {
  const { annotators, units } = useMemo(() => unitsOf(judgements), [judgements]);
  const key = useMemo(() => judgements.map(({ id }) => id.slice(0, 8)).join(), [judgements]);
  const load = useLoad(key, (signal) => agreementOf(annotators, units, signal));
  const lines = load.state === 'ready' ? load.value : load.state === 'loading' ? load.last : undefined;
  return (
    <section className={card.card} aria-label="Agreement between people">
      <h2>Agreement between people</h2>
      {annotators.length < 2 ? (
        <p>One person has judged so far. Import the file of a second, and their agreement stands here.</p>
      ) : (
        <>
          {load.state === 'failed' && <Failed load={load} what="No figures" />}
          {!lines && load.state === 'loading' && <Loading what="Resampling" />}
          {lines && (
            <dl className={classes.lines}>
              {lines.map((line) => (
                <Line key={line.name} line={line} />
              ))}
            </dl>
          )}
          <p className={classes.small}>
            Intervals are 95 %, from {DRAWS.toLocaleString('en')} resamples of items. “Cannot tell” counts as
            an answer of its own; attention checks are left out.
          </p>
        </>
      )}
    </section>
  );
}

const figure = (value: number): string => value.toFixed(2).replace('-', '−');

function Line({ line: { name, about, measured, interval } }: { readonly line: AgreementLine }) {
  return (
    <div className={classes.line}>
      <dt title={about}>{name}</dt>
      {'why' in measured ? (
        <dd className={classes.why}>undefined: {measured.why}</dd>
      ) : (
        <>
          <dd className={classes.figure}>{figure(measured.value)}</dd>
          <dd className={classes.detail}>
            {interval && 'low' in interval
              ? `${figure(interval.low)} to ${figure(interval.high)}`
              : (interval?.why ?? '')}
            , {plural(measured.units, 'item')}
          </dd>
        </>
      )}
    </div>
  );
}
