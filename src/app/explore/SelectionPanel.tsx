import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import { levelOf, MAX_INDEX, MAX_SEED } from '../../core/ids.ts';
import type { ParamIssue } from '../../core/params.ts';
import { searchOfParams } from '../links.ts';
import { useGo } from '../navigation.ts';
import { AddressInput } from '../ui/AddressInput.tsx';
import { randomSeed } from '../ui/random.ts';
import { KnobField } from './KnobField.tsx';
import classes from './SelectionPanel.module.css';
import type { Selection } from './selection.ts';

interface SelectionPanelProps {
  readonly env: AnyEnvironment;
  readonly selection: Selection;
}

/** Level, params, seed and index: which instance the page is about. */
export function SelectionPanel({ env, selection }: SelectionPanelProps) {
  const { given, seed, index, read, href } = selection;
  const go = useGo();
  const [open] = useState(() => window.matchMedia('(min-width: 62em)').matches);
  const level = 'key' in read ? levelOf(env, read.key.params) : undefined;
  const issue: ParamIssue | undefined = 'issue' in read ? read.issue : undefined;
  const knownPlaces = new Set([...Object.keys(env.knobs), 'seed', 'i']);
  const at = Number(index);
  const step = (to: number) => href({ index: String(to) });

  return (
    <form className={classes.panel} aria-label="Which instance" onSubmit={(event) => event.preventDefault()}>
      <fieldset className={classes.group}>
        <legend>Level{level === undefined && ': own params'}</legend>
        <ol className={classes.levels}>
          {env.levels.map((params, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place on the ladder
            <li key={i}>
              <a
                href={href({ given: searchOfParams(params) })}
                aria-label={`Level ${i + 1}`}
                aria-current={level === i + 1 || undefined}
              >
                {i + 1}
              </a>
            </li>
          ))}
        </ol>
      </fieldset>
      <div className={classes.which}>
        <AddressInput
          label="Seed"
          description="Any text"
          text={seed}
          maxLength={MAX_SEED}
          error={issue?.at === 'seed' ? issue.why : undefined}
          onText={(text) => go(href({ seed: text }), { replace: true })}
          rightSection={
            <ActionIcon
              variant="subtle"
              aria-label="New seed"
              onClick={() => go(href({ seed: randomSeed() }))}
            >
              ↻
            </ActionIcon>
          }
        />
        <AddressInput
          label="Index"
          description="of the instance"
          inputMode="numeric"
          text={index}
          error={issue?.at === 'i' ? issue.why : undefined}
          onText={(text) => go(href({ index: text }), { replace: true })}
          rightSectionWidth={56}
          rightSection={
            <>
              <ActionIcon
                variant="subtle"
                aria-label="Previous instance"
                disabled={!(at > 0)}
                onClick={() => go(step(at - 1), { replace: true })}
              >
                ‹
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label="Next instance"
                disabled={!(at < MAX_INDEX)}
                onClick={() => go(step(at + 1), { replace: true })}
              >
                ›
              </ActionIcon>
            </>
          }
        />
      </div>
      <details className={classes.params} open={open || level === undefined}>
        <summary>Params</summary>
        <div className={classes.knobs}>
          {Object.entries(env.knobs).map(([name, knob]) => (
            <KnobField
              key={name}
              knob={knob}
              text={given[name] ?? ''}
              issue={issue?.at === name ? issue.why : undefined}
              onText={(text) => go(href({ given: { ...given, [name]: text } }), { replace: true })}
            />
          ))}
        </div>
      </details>
      {issue && !knownPlaces.has(issue.at) && (
        <p className={classes.issue} role="alert">
          {issue.why}
        </p>
      )}
    </form>
  );
}
