import { Button, Chip, Group, MultiSelect } from '@mantine/core';
import type { Card } from '../../core/host.ts';
import classes from './RunPanel.module.css';
import { chosenLevels, levelChoices, type RunForm } from './run-form.ts';

interface RunWhatProps {
  /** What can be run. */
  readonly cards: readonly Card[];
  readonly form: RunForm;
  onChange(change: Partial<RunForm>): void;
}

/** More pills than this push everything else off the screen. */
const MOST_PILLS = 8;

/** Which environments are run, and at which levels. */
export function RunWhat({ cards, form, onChange }: RunWhatProps) {
  const { envs } = form;
  const levels = chosenLevels(cards, form);
  const many = envs.length > MOST_PILLS;
  const set = (next: readonly string[]) => onChange({ envs: next, levels: undefined });
  return (
    <>
      <div>
        <MultiSelect
          label="Environments"
          placeholder={many ? `${envs.length} chosen` : 'Add one'}
          data={cards.map(({ id, title }) => ({ value: id, label: title }))}
          value={many ? [] : [...envs]}
          searchable
          clearable
          hidePickedOptions
          nothingFoundMessage="There is none of this name."
          error={envs.length === 0 && 'Choose one environment or more.'}
          onChange={(next) => set(many ? [...envs, ...next] : next)}
        />
        <div className={classes.shortcuts}>
          <Button size="compact-xs" variant="subtle" onClick={() => set(cards.map(({ id }) => id))}>
            All {cards.length}
          </Button>
          {many && (
            <Button size="compact-xs" variant="subtle" onClick={() => set([])}>
              None
            </Button>
          )}
        </div>
      </div>
      <Chip.Group multiple value={[...levels]} onChange={(next) => onChange({ levels: next })}>
        <fieldset className={classes.levels}>
          <legend>Levels</legend>
          <Group gap={6}>
            {levelChoices(cards, envs).map((level) => (
              <Chip key={level} value={level} size="sm" radius="sm">
                {level}
              </Chip>
            ))}
          </Group>
          {levels.length === 0 && envs.length > 0 && (
            <p className={classes.fault}>Choose one level or more.</p>
          )}
        </fieldset>
      </Chip.Group>
    </>
  );
}
