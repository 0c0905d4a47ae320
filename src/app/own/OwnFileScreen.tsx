import { Button } from '@mantine/core';
import { ownHref } from '../links.ts';
import { usePathPart } from '../navigation.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import classes from './OwnScreen.module.css';
import { Workbench } from './Workbench.tsx';

/** One environment that is kept: its files and its checks. */
export function OwnFileScreen() {
  const id = usePathPart('env') ?? '';
  const { own } = useServices();
  const load = useLoad(id, async () => (await own()).shelf.get(id));
  useTitle(load.state === 'ready' && load.value ? load.value.main : 'Your environments');
  if (load.state === 'loading') return <Loading what="Reading the file" />;
  if (load.state === 'failed') return <Failed load={load} what="It could not be read" />;
  if (!load.value)
    return (
      <Notice
        alert
        title={`“${id}” is not in this browser`}
        actions={
          <Button component="a" href={ownHref()}>
            Open a Python file
          </Button>
        }
      >
        Ask whoever made the link for the file, and open it.
      </Notice>
    );
  return (
    <>
      <div className={classes.head}>
        <h1>{load.value.main}</h1>
        <Button component="a" href={ownHref()} variant="default">
          All of yours
        </Button>
      </div>
      <Workbench key={id} source={load.value} kept />
    </>
  );
}
