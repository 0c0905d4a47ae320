import { Button, Progress } from '@mantine/core';
import type { GoOptions } from '../navigation.ts';
import { useServices } from '../services.ts';
import { useCards } from '../ui/useCards.ts';
import { useLoad } from '../ui/useLoad.ts';
import { ChainForm } from './ChainForm.tsx';
import { ChainResults } from './ChainResults.tsx';
import { Issues } from './Issues.tsx';
import { Panel } from './Panel.tsx';
import type { Settings } from './settings.ts';
import { useChains } from './useChains.ts';

interface ChainsViewProps {
  readonly settings: Settings;
  onChange(next: Partial<Settings>, options?: GoOptions): void;
}

/** Stepping stones: variants of one problem, measured, and the triples of them that make a chain. */
export function ChainsView({ settings, onChange }: ChainsViewProps) {
  const { hosts } = useServices();
  const cards = useCards();
  const chains = useChains(settings.seed);
  const usable = useLoad(`easier ${cards.length}`, async () => {
    const found = await Promise.all(
      cards.map(async (card) => {
        try {
          const { board } = await hosts.open(card.id);
          return board?.easier ? [card] : [];
        } catch {
          return [];
        }
      }),
    );
    return found.flat();
  });
  const { state } = chains;
  return (
    <>
      <Panel
        title="Chains"
        says="Easy, medium and hard variants of one problem: fewer blanks of the same grid, a part of the same graph, a shorter list. Each variant is measured; a chain has rates of 0.81–0.91, 0.41–0.59 and 0.05–0.16. Three levels of one environment are a level ladder, not a chain."
      >
        {usable.state === 'loading' && <p>Looking which environments have easier variants …</p>}
        {usable.state === 'failed' && <Issues issues={[usable.error.message]} />}
        {usable.state === 'ready' && (
          <ChainForm
            settings={settings}
            onChange={onChange}
            cards={usable.value}
            busy={state.is === 'running'}
            onStart={chains.start}
          />
        )}
        {state.is === 'running' && (
          <div>
            <Progress value={(state.done / Math.max(1, state.of)) * 100} aria-label="Variants measured" />
            <p>
              {state.done} of {state.of} variants measured.{' '}
              <Button size="compact-sm" variant="default" onClick={chains.stop}>
                Stop
              </Button>
            </p>
          </div>
        )}
        {state.is === 'failed' && <Issues issues={[state.why]} />}
      </Panel>
      {state.is === 'done' && <ChainResults measured={state} />}
    </>
  );
}
