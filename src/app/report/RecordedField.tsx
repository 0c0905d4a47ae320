import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { takenOf, versionsIn } from '../../audit/duel/recorded.ts';
import type { Attempt } from '../../records/attempt.ts';
import { plural } from '../charts/format.ts';
import type { Against } from '../clients/audit-work.ts';
import { resultsHref } from '../links.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import classes from './DuelField.module.css';

interface RecordedFieldProps {
  readonly env: string;
  /** The version that is here. */
  readonly version: number;
  readonly disabled: boolean;
  onAgainst(against: Against | undefined): void;
}

/** Versions that judged attempts which are kept in this browser, another one first. */
export function RecordedField({ env, version, disabled, onAgainst }: RecordedFieldProps) {
  const { records } = useServices();
  const [chosen, setChosen] = useState<number>();
  const load = useLoad(env, async (signal) => {
    const attempts = await (await records()).attempts(env);
    const versions = versionsIn(attempts);
    const first = versions.find((one) => one.version !== version) ?? versions[0];
    if (first && !signal.aborted) choose(attempts, first.version);
    return { attempts, versions };
  });

  function choose(attempts: readonly Attempt[], picked: number): void {
    setChosen(picked);
    onAgainst({ is: 'recorded', version: picked, recorded: takenOf(attempts, picked) });
  }

  if (load.state === 'loading') return <Loading what="Reading the attempts" />;
  if (load.state === 'failed') return <Failed load={load} what="The attempts could not be read" />;
  const { attempts, versions } = load.value;
  if (versions.length === 0)
    return (
      <p className={classes.none}>
        No attempt at this environment is kept in this browser. Import a file of them under{' '}
        <a href={resultsHref()}>Results</a>.
      </p>
    );
  return (
    <NativeSelect
      aria-label="Version"
      value={String(chosen)}
      data={versions.map(({ version: one, n }) => ({
        value: String(one),
        label: `Version ${one}${one === version ? ', the one here' : ''}: ${plural(n, 'attempt')}`,
      }))}
      disabled={disabled}
      onChange={({ currentTarget }) => choose(attempts, Number(currentTarget.value))}
    />
  );
}
