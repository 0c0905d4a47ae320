import { Button, Drawer } from '@mantine/core';
import type { Attempt, Contest } from '../../records/attempt.ts';
import { count, duration } from '../charts/format.ts';
import { MAX_LINKED_REPLY, playHref } from '../links.ts';
import { titleOf } from '../ui/titles.ts';
import { useLoad } from '../ui/useLoad.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { AttemptBoard } from './AttemptBoard.tsx';
import classes from './AttemptDrawer.module.css';
import { ContestForm } from './ContestForm.tsx';
import { type Filters, NEWEST, narrowingOf } from './filters.ts';
import { shownOf, useAttempts, useRevision } from './useResults.ts';
import { whenInFull } from './when.ts';

interface AttemptDrawerProps {
  readonly filters: Filters;
  /** Opens another attempt; undefined closes. */
  onOpen(attempt: string | undefined): void;
  onContest(attempt: string, contest: Contest | null): void;
}

/** One attempt with everything that is known of it. */
export function AttemptDrawer({ filters, onOpen, onContest }: AttemptDrawerProps) {
  const { open } = filters;
  const { ask, byId } = useAttempts();
  const revision = useRevision();
  const loaded = useLoad(`${revision} ${open}`, async () => (open === undefined ? [] : byId([open])));
  const attempt = shownOf(loaded)?.find(({ id }) => id === open);
  const asked = { ...narrowingOf(filters), sort: filters.sort ?? NEWEST, id: open ?? '' };
  const placed = useLoad(`${revision} ${JSON.stringify(asked)}`, async (signal) =>
    open === undefined ? undefined : ask('place', asked, signal),
  );
  const place = placed.state === 'ready' ? placed.value : undefined;
  return (
    <Drawer
      opened={attempt !== undefined}
      onClose={() => onOpen(undefined)}
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
                <Button
                  variant="default"
                  disabled={place.before === undefined}
                  onClick={() => onOpen(place.before)}
                >
                  Previous
                </Button>
                <Button
                  variant="default"
                  disabled={place.after === undefined}
                  onClick={() => onOpen(place.after)}
                >
                  Next
                </Button>
                <span className={classes.place}>
                  {count(place.at + 1)} of {count(place.of)}
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
