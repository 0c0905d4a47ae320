import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { datasetSource, readLevels } from '../../python/own/reasoning-gym.ts';
import type { OwnSource } from '../../python/own/source.ts';
import { topModules, type Wheel } from '../../python/own/wheel.ts';
import classes from './WheelForm.module.css';

interface WheelFormProps {
  readonly wheels: readonly Wheel[];
  onSource(source: OwnSource): void;
}

/** Wheels alone: a package in Reasoning Gym's style, of which one dataset is opened. */
export function WheelForm({ wheels, onSource }: WheelFormProps) {
  const modules = [...new Set(wheels.flatMap(topModules))];
  const [module, setModule] = useState(modules[0] ?? '');
  const [dataset, setDataset] = useState('');
  const [levels, setLevels] = useState('[{}]');
  const [why, setWhy] = useState<string>();
  const configs = readLevels(levels);
  const name = dataset.trim();

  const open = () => {
    if (!configs) return;
    const source = datasetSource({ wheels, module, name, levels: configs });
    if ('why' in source) setWhy(source.why);
    else onSource(source);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <p>
        A package in the style of Reasoning Gym: <code>create_dataset(name, seed, size, …)</code> gives
        entries, <code>score_answer(answer, entry)</code> judges. Which of its datasets is opened?
      </p>
      <Select
        label="Package"
        data={modules}
        value={module}
        onChange={(value) => setModule(value ?? '')}
        allowDeselect={false}
      />
      <TextInput
        label="Dataset"
        required
        value={dataset}
        onChange={(event) => setDataset(event.currentTarget.value)}
        error={name !== '' && !/^[A-Za-z]\w*$/.test(name) && 'Letters, digits and underscores.'}
      />
      <Textarea
        label="Levels"
        description="A JSON list: the options of create_dataset at each level, easiest first."
        autosize
        minRows={3}
        value={levels}
        onChange={(event) => setLevels(event.currentTarget.value)}
        error={!configs && 'This is no JSON list of objects, such as [{"min_n": 2}, {"min_n": 5}].'}
      />
      {why && <p role="alert">{why}</p>}
      <Button type="submit" disabled={!configs || !/^[A-Za-z]\w*$/.test(name) || module === ''}>
        Open it
      </Button>
    </form>
  );
}
