import { Button, Drawer } from '@mantine/core';
import type { Attempt, Contest } from '../../records/attempt.ts';
import { duration } from '../charts/format.ts';
import { MAX_LINKED_REPLY, playHref } from '../links.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { AttemptBoard } from './AttemptBoard.tsx';
import classes from './AttemptDrawer.module.css';
import { ContestForm } from './ContestForm.tsx';
import { titleOf } from './titles.ts';
import { whenInFull } from './when.ts';

interface AttemptDrawerProps {
  readonly attempt: Attempt | undefined;
  /** Its place in the list, counted from 0, and how many there are; undefined where it is not listed. */
  readonly place: { readonly at: number; readonly of: number } | undefined;
  onStep(by: 1 | -1): void;
  onContest(attempt: string, contest: Contest | null): void;
  onClose(): void;
}

/** One attempt with everything that is known of it. */
export function AttemptDrawer({ attempt, place, onStep, onContest, onClose }: AttemptDrawerProps) {
  return (
    <Drawer
      opened={attempt !== undefined}
      onClose={onClose}
      position="right"
      size={640}
      title={attempt && `${titleOf(attempt.env)}, ${attempt.seed} / ${attempt.index}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {attempt && (
        <div className={classes.attempt}>
          <div className={classes.actions}>
            <Button component="a" href={playHref(attempt, { hash: attempt.hash })}>
              Play this instance
            </Button>
            {attempt.reply.length <= MAX_LINKED_REPLY && (
              <Button
                component="a"
                variant="default"
                href={playHref(attempt, { hash: attempt.hash, reply: attempt.reply })}
              >
                Go on from this reply
              </Button>
            )}
            {place && (
              <>
                <Button variant="default" disabled={place.at === 0} onClick={() => onStep(-1)}>
                  Previous
                </Button>
                <Button variant="default" disabled={place.at === place.of - 1} onClick={() => onStep(1)}>
                  Next
                </Button>
                <span className={classes.place}>
                  {place.at + 1} of {place.of}
                </span>
              </>
            )}
          </div>
          <div className={classes.verdict}>
            <VerdictBadge outcome={attempt.outcome} size="large" />
            <span>reward {Number(attempt.reward.toFixed(3))}</span>
            {attempt.rule && (
              <span>
                breaks <strong>{attempt.rule}</strong>
              </span>
            )}
          </div>
          {attempt.why && <p className={classes.why}>{attempt.why}</p>}
          <AttemptBoard key={attempt.id} attempt={attempt} />
          <ContestForm
            key={`${attempt.id} contest`}
            attempt={attempt}
            onContest={(contest) => onContest(attempt.id, contest)}
          />
          <Facts attempt={attempt} />
        </div>
      )}
    </Drawer>
  );
}

function Facts({ attempt }: { readonly attempt: Attempt }) {
  const { solver, at, ms, level, params, reading, step, version, hash, instance, run, assisted, extra } =
    attempt;
  const facts: readonly (readonly [string, string])[] = [
    ['Solver', `${solver.name} (${solver.kind})${assisted ? ', after the answer was shown' : ''}`],
    ['When', whenInFull(at)],
    ['Time', ms === null ? 'not measured' : duration(ms)],
    ['Level', level === null ? 'own params' : String(level)],
    ['Params', JSON.stringify(params)],
    ['Reading', step === 'exact' ? reading : `${reading}, accepted by the step “${step}”`],
    ['Instance', `${instance}, version ${version}, hash ${hash}`],
    ...(run === null ? [] : [['Run', run] as const]),
    ...(extra === undefined ? [] : [['Extra', JSON.stringify(extra, null, 2)] as const]),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
