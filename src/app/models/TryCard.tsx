import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Models } from '../stores/models.ts';
import { cardOf, type ModelsState } from '../stores/models-state.ts';
import { FaultNote } from './FaultNote.tsx';
import card from './ModelsView.module.css';
import { PromptTokens } from './PromptTokens.tsx';
import { ReplyTokens } from './ReplyTokens.tsx';
import classes from './TryCard.module.css';
import { TryFigures } from './TryFigures.tsx';
import { useTry } from './useTry.ts';

interface TryCardProps {
  readonly models: Models;
  readonly state: ModelsState;
}

/** One that the model on board was taught to answer. */
const FIRST = `Write these letters in reverse, from the last to the first:
riverlamp

Answer with all the letters as one word, without spaces. Capitals do not matter.

Put only your final answer between <answer> and </answer>.`;

/** A prompt of one's own, to see that a model works and how fast it is. */
export function TryCard({ models, state }: TryCardProps) {
  const [prompt, setPrompt] = useState(FIRST);
  const { trial, ask, stop } = useTry(models);
  const name = cardOf(state, state.chosen)?.name ?? state.chosen;
  const busy = trial.is === 'asking';
  const shown = trial.is === 'asking' || trial.is === 'complete' ? trial : undefined;

  return (
    <section className={card.card} aria-label="Try it">
      <h2>Try it</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (prompt.trim() !== '' && !busy) void ask(prompt);
        }}
      >
        <Textarea
          label={`Prompt for ${name}`}
          autosize
          minRows={2}
          maxRows={12}
          value={prompt}
          onChange={(event) => setPrompt(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && busy) stop();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className={classes.buttons}>
          {/* One button that changes keeps the focus where it is. */}
          <Button
            type={busy ? 'button' : 'submit'}
            variant={busy ? 'default' : 'filled'}
            disabled={prompt.trim() === ''}
            onClick={busy ? stop : undefined}
          >
            {busy ? 'Stop' : 'Ask'}
          </Button>
          <span className={classes.keys}>{busy ? 'Esc stops' : 'Ctrl Enter asks'}</span>
        </div>
      </form>
      {shown?.view && <PromptTokens view={shown.view} />}
      {shown && <ReplyTokens tokens={shown.tokens} busy={busy} />}
      {trial.is === 'complete' && <TryFigures reply={trial.reply} paces={trial.paces} />}
      {trial.is === 'failed' && <FaultNote fault={trial.fault} />}
    </section>
  );
}
