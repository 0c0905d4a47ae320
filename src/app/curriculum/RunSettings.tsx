import { NumberInput, Select, TextInput } from '@mantine/core';
import { plural } from '../charts/format.ts';
import classes from './RunSettings.module.css';
import { bandsOf, bandsText } from './settings.ts';
import type { ViewContext } from './view-context.ts';

const isNamed = (bands: string): boolean => bands === 'broad' || bands === 'chains';

/** Whose rates count, which bands they fall into, and how large a step and a group are. */
export function RunSettings({ settings, measured, plan, onChange }: ViewContext) {
  const { bands, groupSize, problemsPerStep, seed, draw } = settings;
  const number = (value: string | number, take: (n: number) => void) => {
    if (typeof value === 'number' && value >= 1) take(value);
  };
  const bandFaults = plan?.issues.filter((issue) =>
    /^(“.*” needs|“.*” reaches|Two bands|Band \d|Add a band)/.test(issue),
  );
  return (
    <div className={classes.grid}>
      <Select
        label="Rates measured by"
        placeholder="Nobody yet"
        disabled={measured.length === 0}
        allowDeselect={false}
        data={measured.map(({ solver, problems }) => ({
          value: solver,
          label: `${solver} (${plural(problems.length, 'problem')})`,
        }))}
        value={settings.solver ?? measured[0]?.solver ?? null}
        onChange={(solver) => onChange({ solver: solver ?? undefined })}
      />
      <Select
        label="Bands"
        allowDeselect={false}
        data={[
          { value: 'broad', label: 'Broad, four of them' },
          { value: 'chains', label: 'Chains, with gaps' },
          { value: 'own', label: 'Own' },
        ]}
        value={isNamed(bands) ? bands : 'own'}
        onChange={(value) =>
          onChange({ bands: value === 'own' ? bandsText(bandsOf(bands)) : (value ?? 'broad') })
        }
      />
      <Select
        label="Draws"
        allowDeselect={false}
        data={[
          { value: 'problems', label: 'The measured problems' },
          { value: 'levels', label: 'New ones at the measured levels' },
        ]}
        value={draw}
        onChange={(value) => onChange({ draw: value === 'levels' ? 'levels' : 'problems' })}
      />
      <NumberInput
        label="Problems a step"
        min={1}
        max={100_000}
        allowDecimal={false}
        value={problemsPerStep}
        onChange={(value) => number(value, (n) => onChange({ problemsPerStep: n }, { replace: true }))}
      />
      <NumberInput
        label="Attempts at each (G)"
        min={1}
        max={1_024}
        allowDecimal={false}
        value={groupSize}
        onChange={(value) => number(value, (n) => onChange({ groupSize: n }, { replace: true }))}
      />
      <TextInput
        label="Seed"
        value={seed}
        maxLength={100}
        onChange={(event) => onChange({ seed: event.currentTarget.value }, { replace: true })}
      />
      {!isNamed(bands) && (
        <TextInput
          className={classes.wide}
          label="Own bands, easiest first"
          description="A name and two rates each, such as: easy 0.7-0.9, hard 0.1-0.3"
          value={bands}
          error={bandFaults?.[0]}
          onChange={(event) => onChange({ bands: event.currentTarget.value || ' ' }, { replace: true })}
        />
      )}
    </div>
  );
}
