import { Button } from '@mantine/core';
import { useStore } from 'zustand';
import { useServices } from '../services.ts';
import classes from './UpdateBar.module.css';

/** Offers the newer version when one waits; boards are saved as they are played, so nothing is lost by it. */
export function UpdateBar() {
  const { update } = useServices();
  const change = useStore(update, (state) => state.change);
  if (!change) return null;
  return (
    <output className={classes.bar}>
      A newer version of Envscope is ready.
      <Button size="compact-sm" onClick={change}>
        Use it
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => update.setState({ change: undefined })}>
        Later
      </Button>
    </output>
  );
}
