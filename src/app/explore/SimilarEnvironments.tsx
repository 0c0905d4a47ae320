import { cards } from '../../envs/cards.ts';
import { nearest } from '../../envs/nearest.ts';
import { alikeHref } from '../links.ts';
import { EnvironmentCard } from './EnvironmentCard.tsx';
import classes from './SimilarEnvironments.module.css';

interface SimilarEnvironmentsProps {
  readonly env: string;
}

/** What to look at next: those that are told and built most like this one. */
export function SimilarEnvironments({ env }: SimilarEnvironmentsProps) {
  const alike = (nearest[env] ?? []).flatMap(([id]) => cards.find((card) => card.id === id) ?? []);
  if (alike.length === 0) return null;
  return (
    <section className={classes.similar} aria-labelledby="similar">
      <h2 id="similar">Similar environments</h2>
      <p>
        By prompt and build. <a href={alikeHref}>How alike the catalogue is</a>
      </p>
      <ul>
        {alike.map((card) => (
          <EnvironmentCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}
