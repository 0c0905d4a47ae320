import '@mantine/spotlight/styles.layer.css';
import { useMantineColorScheme } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { cards } from '../../envs/cards.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { useSettings } from '../stores/settings.ts';
import { pickOne, randomSeed } from '../ui/random.ts';
import { actionsFor, type PaletteAction } from './actions.ts';
import classes from './Palette.module.css';

interface PaletteProps {
  /** How often it was asked for; it opens each time. */
  readonly searches: number;
}

const [store, spotlight] = createSpotlight();

export function Palette({ searches }: PaletteProps) {
  const [query, setQuery] = useState('');
  const { settings: kept } = useServices();
  const settings = useSettings(kept, (state) => state);
  const { setColorScheme } = useMantineColorScheme();
  const go = useGo();

  useEffect(() => {
    if (searches > 0) spotlight.open();
  }, [searches]);

  const actions = actionsFor(query, {
    cards,
    here: window.location.hash,
    settings,
    set: settings.set,
    setScheme: setColorScheme,
    copy: (hash) => void navigator.clipboard.writeText(window.location.href.replace(/#.*$/, '') + hash),
    seed: randomSeed,
    pick: pickOne,
  });
  const groups = [...new Set(actions.map(({ group }) => group))];
  const run = ({ run }: PaletteAction): void => (typeof run === 'string' ? go(run) : run());

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight="60dvh"
      size="lg"
      radius="md"
      attributes={{ content: { 'aria-label': 'Search and commands' } }}
    >
      <Spotlight.Search
        placeholder="Search, or paste an id or a link"
        aria-label="Search, or paste an id or a link"
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {actions
              .filter((action) => action.group === group)
              .map((action) => (
                <Spotlight.Action
                  key={action.id}
                  label={action.label}
                  {...(action.description === undefined ? {} : { description: action.description })}
                  className={classes.action}
                  onClick={() => run(action)}
                />
              ))}
          </Spotlight.ActionsGroup>
        ))}
        {actions.length === 0 && (
          <Spotlight.Empty>Nothing fits. A link or an id of a board can be pasted here.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
