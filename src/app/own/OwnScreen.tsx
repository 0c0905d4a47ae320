import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnSource } from '../../python/own/source.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import { KeptList } from './KeptList.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import classes from './OwnScreen.module.css';
import type { Given } from './read-files.ts';
import { WheelForm } from './WheelForm.tsx';
import { Workbench } from './Workbench.tsx';

/** Environments in Python: open one, and those that are kept in this browser. */
export function OwnScreen() {
  useTitle('Your environments');
  const { own } = useServices();
  const [opened, setOpened] = useState<OwnSource>();
  const [why, setWhy] = useState<string>();
  const [turn, setTurn] = useState(0);
  const kept = useLoad(String(turn), async () => (await own()).shelf.all());
  const shown = kept.state === 'ready' ? kept.value : kept.state === 'loading' ? kept.last : undefined;

  const take = (given: Given) => {
    setWhy('why' in given ? given.why : undefined);
    if (!('why' in given)) setOpened(given);
  };
  if (opened)
    return (
      <>
        <div className={classes.head}>
          <h1>{opened.main || 'A package'}</h1>
          <Button variant="default" onClick={() => setOpened(undefined)}>
            Close
          </Button>
        </div>
        {opened.files.length === 0 ? (
          <WheelForm wheels={opened.wheels} onSource={setOpened} />
        ) : (
          <Workbench key={opened.id} source={opened} kept={false} />
        )}
      </>
    );
  return (
    <>
      <div className={classes.head}>
        <div>
          <h1>Your environments</h1>
          <p className={classes.lead}>
            Write an environment as a Python file with generate, observe and verify. It runs in this browser,
            in a sandbox without a network; nothing leaves the machine.
          </p>
        </div>
      </div>
      <OpenPanel onGiven={take} />
      {why && (
        <p className={classes.why} role="alert">
          {why}
        </p>
      )}
      <section className={classes.kept} aria-labelledby="kept-title">
        <h2 id="kept-title">In this browser</h2>
        {kept.state === 'failed' && <Failed load={kept} what="They could not be read" />}
        {shown?.length === 0 && <p className={classes.none}>None yet. What you keep stands here.</p>}
        {shown && (
          <KeptList
            kept={shown}
            onDelete={(id) =>
              void own()
                .then((all) => all.remove(id))
                .then(() => setTurn(turn + 1))
            }
          />
        )}
      </section>
    </>
  );
}
