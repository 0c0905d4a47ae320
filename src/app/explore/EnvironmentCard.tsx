import type { Card } from '../../core/host.ts';
import { environmentHref, playAnyHref } from '../links.ts';
import classes from './EnvironmentCard.module.css';
import { LivePicture } from './LivePicture.tsx';

interface EnvironmentCardProps {
  readonly card: Card;
}

export function EnvironmentCard({ card }: EnvironmentCardProps) {
  return (
    <li className={classes.card}>
      <div className={classes.picture}>
        <LivePicture env={card.id} levels={card.levels} />
      </div>
      <div className={classes.words}>
        <h3>
          <a href={environmentHref(card.id)} className={classes.whole}>
            {card.title}
          </a>
        </h3>
        <p className={classes.about}>{card.about}</p>
        <p className={classes.facts}>
          {card.levels} levels
          <span className={classes.tags}>{card.tags.map((tag) => ` · ${tag}`)}</span>
          {!card.oracle && ' · no oracle'}
        </p>
        <a href={playAnyHref(card.id)} className={classes.play} aria-label={`Play ${card.title}`}>
          Play
        </a>
      </div>
    </li>
  );
}
