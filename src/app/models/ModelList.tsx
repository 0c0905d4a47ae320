import type { Models } from '../stores/models.ts';
import { allCards, type ModelsState } from '../stores/models-state.ts';
import classes from './ModelList.module.css';
import { ModelRow } from './ModelRow.tsx';
import card from './ModelsView.module.css';

interface ModelListProps {
  readonly models: Models;
  readonly state: ModelsState;
}

export function ModelList({ models, state }: ModelListProps) {
  return (
    <section className={card.card} aria-label="Models to choose from">
      <h2>Choose a model</h2>
      <ul className={classes.list}>
        {allCards(state).map((each) => (
          <li key={each.id} className={classes.item} aria-label={each.name}>
            <ModelRow models={models} state={state} card={each} />
          </li>
        ))}
      </ul>
      <p className={card.small}>
        “Not run by us” means that its makers say it works here and we have not seen it do so. Downloads come
        from huggingface.co, where each model has its own licence.
      </p>
    </section>
  );
}
