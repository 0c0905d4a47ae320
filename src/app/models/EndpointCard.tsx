import { EndpointPanel } from '../solvers/EndpointPanel.tsx';
import card from './ModelsView.module.css';

/** A model that runs elsewhere, on a server that the user names. */
export function EndpointCard() {
  return (
    <section className={card.card} aria-label="A model behind an endpoint">
      <h2>A model behind an endpoint</h2>
      <EndpointPanel />
    </section>
  );
}
