import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { bounds, type LanguageSettings } from '../../models/language/settings.ts';
import type { Models } from '../stores/models.ts';
import card from './ModelsView.module.css';
import classes from './SettingsCard.module.css';

interface SettingsCardProps {
  readonly models: Models;
  readonly settings: LanguageSettings;
}

type NumberName = keyof typeof bounds;

/** How the model is asked, wherever it solves. */
export function SettingsCard({ models, settings }: SettingsCardProps) {
  const set = models.setSettings;
  const number = (name: NumberName, label: string, description: string, step = 1) => (
    <NumberInput
      key={name}
      label={label}
      description={description}
      value={settings[name]}
      min={bounds[name][0]}
      max={bounds[name][1]}
      step={step}
      allowDecimal={step < 1}
      clampBehavior="blur"
      classNames={{ controls: classes.steps as string }}
      onChange={(value) => {
        if (typeof value === 'number' && value >= bounds[name][0] && value <= bounds[name][1])
          set({ [name]: value });
      }}
    />
  );
  return (
    <section className={card.card} aria-label="Settings of the replies">
      <h2>How it is asked</h2>
      <div className={classes.fields}>
        {number('temperature', 'Temperature', '0 always takes the likeliest token', 0.1)}
        {number('topK', 'Top k', 'Draw from this many tokens; 0 from all')}
        {number('maxTokens', 'Longest reply', 'In tokens')}
        <TextInput
          label="Seed"
          description="Same seed and device, same text"
          value={settings.seed}
          maxLength={100}
          onChange={(event) => set({ seed: event.currentTarget.value })}
        />
        <Textarea
          label="System prompt"
          placeholder="None"
          autosize
          minRows={1}
          maxRows={8}
          value={settings.system}
          onChange={(event) => set({ system: event.currentTarget.value })}
        />
        <Select
          label="Chat template"
          allowDeselect={false}
          data={[
            { value: 'own', label: 'The model’s own' },
            { value: 'none', label: 'None: the bare prompt' },
            { value: 'custom', label: 'My own' },
          ]}
          value={settings.template}
          onChange={(value) => value && set({ template: value as LanguageSettings['template'] })}
        />
        {settings.template === 'custom' && (
          <Textarea
            label="Template"
            description="Jinja, over messages and add_generation_prompt"
            autosize
            minRows={3}
            maxRows={12}
            spellCheck={false}
            classNames={{ input: classes.code as string }}
            value={settings.customTemplate}
            placeholder="{% for message in messages %}{{ message.content }}{% endfor %}"
            onChange={(event) => set({ customTemplate: event.currentTarget.value })}
          />
        )}
        <Checkbox
          label="Let it think first, where its template can ask for that"
          checked={settings.thinking}
          onChange={(event) => set({ thinking: event.currentTarget.checked })}
        />
      </div>
    </section>
  );
}
