import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { type Key, keyOf, MAX_INDEX, MAX_SEED } from '../../core/ids.ts';
import type { ParamValues } from '../../core/params.ts';
import { environmentHrefOfKey, playHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import type { Play } from '../stores/play-state.ts';
import { randomSeed } from '../ui/random.ts';
import classes from './InstanceBar.module.css';
import { DiceIcon, NextIcon, PreviousIcon } from './icons.tsx';

interface InstanceBarProps {
  readonly play: Play;
}

/** Which instance this is, and the way to others. */
export function InstanceBar({ play }: InstanceBarProps) {
  const go = useGo();
  const { key, level } = play;
  const env = play.host.board;
  const at = (change: Partial<Key>) => go(playHref({ ...key, ...change }));
  function toSeed(text: string): void {
    const seed = text.trim();
    if (seed !== '' && seed !== key.seed) at({ seed, index: 0 });
  }
  return (
    <div className={classes.bar}>
      {env && (
        <NativeSelect
          label="Level"
          value={level === null ? 'own' : String(level)}
          data={[
            ...env.levels.map((params, i) => ({
              value: String(i + 1),
              label: `${i + 1} · ${brief(params)}`,
            })),
            ...(level === null ? [{ value: 'own', label: `own · ${brief(key.params)}` }] : []),
          ]}
          onChange={(event) => {
            const params = env.levels[Number(event.currentTarget.value) - 1];
            if (params) go(playHref(keyOf(env, params, key.seed, key.index)));
          }}
        />
      )}
      <form
        className={classes.seed}
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('seed');
          if (field instanceof HTMLInputElement) toSeed(field.value);
        }}
      >
        <TextInput
          key={key.seed}
          name="seed"
          label="Seed"
          defaultValue={key.seed}
          maxLength={MAX_SEED}
          autoComplete="off"
          onBlur={(event) => toSeed(event.currentTarget.value)}
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Random seed"
          title="Random seed"
          onClick={() => at({ seed: randomSeed(), index: 0 })}
        >
          <DiceIcon />
        </ActionIcon>
      </form>
      <div className={classes.index}>
        <span className={classes.label} id="instance-label">
          Instance
        </span>
        <fieldset className={classes.steps} aria-labelledby="instance-label">
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Previous instance"
            disabled={key.index === 0}
            onClick={() => at({ index: key.index - 1 })}
          >
            <PreviousIcon />
          </ActionIcon>
          <span className={classes.number}>{key.index}</span>
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Next instance"
            title="Next instance (N)"
            disabled={key.index >= MAX_INDEX}
            onClick={() => at({ index: key.index + 1 })}
          >
            <NextIcon />
          </ActionIcon>
        </fieldset>
      </div>
      <a className={classes.own} href={environmentHrefOfKey(key)}>
        Gallery and own params
      </a>
    </div>
  );
}

const brief = (params: ParamValues): string =>
  Object.entries(params)
    .map(([name, value]) =>
      typeof value === 'number' || typeof value === 'boolean' ? `${name} ${value}` : String(value),
    )
    .join(', ');
