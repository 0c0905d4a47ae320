import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Reading } from '../../core/judge.ts';
import { useServices } from '../services.ts';
import type { SolverOffer } from '../solvers/offers.ts';
import type { Play } from '../stores/play-state.ts';
import { createTrialStore } from '../stores/trial.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { SentPrompt } from './SentPrompt.tsx';
import { TrialBoard } from './TrialBoard.tsx';
import { TrialFigures } from './TrialFigures.tsx';
import classes from './TrialPanel.module.css';
import { TrialReply } from './TrialReply.tsx';

interface TrialPanelProps {
  readonly play: Play;
  readonly offers: readonly SolverOffer[];
  readonly reading: Reading;
}

/** Lets somebody else try the instance, beside the person's own board. */
export function TrialPanel({ play, offers, reading }: TrialPanelProps) {
  const { records } = useServices();
  const [store] = useState(() =>
    createTrialStore({
      ...{ host: play.host, made: play.made, key: play.key, records },
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      soon: (act) => void requestAnimationFrame(act),
    }),
  );
  useEffect(() => () => store.getState().stop(), [store]);
  const trial = useStore(store, (state) => state.trial);
  const [picked, setPicked] = useState<string>();
  const offer = offers.find(({ name }) => name === picked) ?? offers[0];
  const busy = trial.state === 'opening' || trial.state === 'working' || trial.state === 'stopping';
  const verdict = trial.state === 'ended' ? trial.verdict : undefined;
  const env = play.host.board;
  const groups = [...new Set(offers.map(({ group }) => group))];
  return (
    <div className={classes.panel}>
      <div className={classes.ask}>
        <Select
          aria-label="Who tries"
          className={classes.who}
          data={groups.map((group) => ({
            group,
            items: offers.filter((one) => one.group === group).map(({ name }) => name),
          }))}
          value={offer?.name ?? null}
          allowDeselect={false}
          disabled={busy}
          onChange={(name) => setPicked(name ?? undefined)}
        />
        {busy ? (
          <Button
            variant="default"
            disabled={trial.state === 'stopping'}
            onClick={() => store.getState().stop()}
          >
            {trial.state === 'stopping' ? 'Stopping' : 'Stop'}
          </Button>
        ) : (
          <Button
            variant="light"
            disabled={!offer}
            onClick={() => offer && void store.getState().start(offer, () => offer.open(), reading)}
          >
            {trial.state === 'idle' ? 'Try' : 'Try again'}
          </Button>
        )}
      </div>
      {offer && <p className={classes.says}>{offer.says}</p>}
      <div role="status" className={classes.status}>
        {trial.state === 'opening' && <p>Loading {trial.solver.name}.</p>}
        {trial.state === 'failed' && <p className={classes.fault}>{trial.why}</p>}
        {trial.state === 'ended' && (
          <p className={classes.verdict}>
            <VerdictBadge outcome={trial.verdict.outcome} /> {trial.solver.name}
            {trial.verdict.outcome === 'wrong' && (
              <>
                : rule <b>{trial.verdict.rule}</b> is broken. {trial.verdict.break.note}
              </>
            )}
            {trial.verdict.outcome === 'unreadable' && <>: {trial.verdict.why}</>}
            {trial.reply.end === 'length' && ' It ran into the limit of tokens.'}
            {trial.reply.end === 'stopped' && ' It was stopped.'}
            {!trial.kept && ' This attempt could not be stored in the browser.'}
          </p>
        )}
      </div>
      {trial.state !== 'idle' && trial.state !== 'opening' && (
        <>
          {env && <TrialBoard env={env} made={play.made} text={trial.text} verdict={verdict} />}
          <TrialReply
            text={trial.text}
            tokens={trial.tokens}
            fence={env?.fence}
            streaming={trial.state === 'working'}
          />
          <TrialFigures trial={trial} />
        </>
      )}
      {offer?.local && <SentPrompt prompt={play.made.prompt} />}
    </div>
  );
}
