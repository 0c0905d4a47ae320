import { Button } from '@mantine/core';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import type { Examples } from '../../envs/examples.ts';
import { OWN_FAMILY } from '../../python/own/environment.ts';
import { loadExamples } from '../clients/load.ts';
import { ownHref } from '../links.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { ExampleGroup } from './ExampleGroup.tsx';
import classes from './TextSection.module.css';

interface ExamplesSectionProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
}

const NONE: Examples = { solved: [], broken: {}, unreadable: [] };

/** Boards that keep, break and miss the rules; the verdicts are given here and now by the verifier. */
export function ExamplesSection({ host, env }: ExamplesSectionProps) {
  const mine = env.family === OWN_FAMILY;
  const load = useLoad(env.id, async () => (mine ? NONE : loadExamples(env.id)));
  if (mine)
    return (
      <Notice
        title="A Python file has no examples"
        actions={
          <Button component="a" href={ownHref(env.id)}>
            See its checks
          </Button>
        }
      >
        What its verifier takes and refuses is among the checks beside its code.
      </Notice>
    );
  if (load.state === 'loading') return <Loading what="Loading the examples" />;
  if (load.state === 'failed') return <Failed load={load} what="The examples could not be loaded" />;
  const { solved, broken, unreadable } = load.value;
  return (
    <>
      <div className={classes.head}>
        <div>
          <h2>Examples</h2>
          <p>
            Replies as the verifier judges them, at least one for every rule. The tests use the same boards.
          </p>
        </div>
      </div>
      <ExampleGroup
        host={host}
        env={env}
        title="Broken, rule by rule"
        examples={env.rules.flatMap((rule) =>
          (broken[rule.name] ?? []).map((example) => ({ example, rule })),
        )}
      />
      <ExampleGroup host={host} env={env} title="Solved" examples={solved.map((example) => ({ example }))} />
      <ExampleGroup
        host={host}
        env={env}
        title="Unreadable"
        examples={unreadable.map((example) => ({ example }))}
      />
    </>
  );
}
