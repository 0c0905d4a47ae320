import { Button, NativeSelect, Progress } from '@mantine/core';
import { useState } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Key } from '../../core/ids.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './DifficultySection.module.css';
import { DifficultyTable } from './DifficultyTable.tsx';
import { LevelChart } from './LevelChart.tsx';
import text from './TextSection.module.css';
import { useProfile } from './useProfile.ts';

interface DifficultySectionProps {
  readonly env: AnyEnvironment;
  readonly shown: Key;
}

const COUNTS = [10, 30, 100];

/** What the oracle spends and how large the instances are, level by level. */
export function DifficultySection({ env, shown }: DifficultySectionProps) {
  const { hosts } = useServices();
  const [count, setCount] = useState(10);
  const levels = env.levels.length;
  const { profile, state, stop, again } = useProfile({ hosts, env: env.id, levels, seed: shown.seed, count });
  const done = profile.reduce((sum, level) => sum + level.length, 0);
  const hasOracle = env.oracle !== undefined;

  return (
    <section aria-labelledby="difficulty-title">
      <div className={text.head}>
        <div>
          <h2 id="difficulty-title">Difficulty</h2>
          <p>
            {hasOracle ? 'Oracle steps and ' : ''}
            {env.measure.says} per level, over the first {count} instances of seed “{shown.seed}”. A step is a
            unit of the oracle's work, the same on every machine.
          </p>
        </div>
        <div className={classes.tools}>
          <NativeSelect
            aria-label="Instances per level"
            value={String(count)}
            data={COUNTS.map((n) => ({ value: String(n), label: `${n} per level` }))}
            onChange={({ currentTarget }) => setCount(Number(currentTarget.value))}
          />
          {state === 'running' ? (
            <Button variant="default" onClick={stop}>
              Stop
            </Button>
          ) : (
            <Button variant="default" onClick={again}>
              Run again
            </Button>
          )}
        </div>
      </div>
      <div className={classes.progress}>
        {state === 'running' ? (
          <Progress value={(100 * done) / (levels * count)} aria-label="Instances measured" />
        ) : (
          <output>
            {state === 'done' ? `${done} instances measured.` : ''}
            {state === 'stopped' ? `Stopped after ${done} of ${levels * count} instances.` : ''}
          </output>
        )}
      </div>
      {typeof state === 'object' && (
        <Notice alert title="Measuring came to an end" actions={<Button onClick={again}>Try again</Button>}>
          {state.failed}
        </Notice>
      )}
      <div className={classes.charts}>
        {hasOracle && (
          <LevelChart
            title="Oracle steps"
            levels={levels}
            points={profile.map((level) => level.map(({ steps }) => steps))}
          />
        )}
        <LevelChart
          title={env.measure.says}
          levels={levels}
          points={profile.map((level) => level.map(({ measure }) => measure))}
        />
      </div>
      <DifficultyTable env={env} profile={profile} />
    </section>
  );
}
