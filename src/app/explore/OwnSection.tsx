import type { KeptEnvironment } from '../../records/environments.ts';
import { environmentHref, ownHref, playAnyHref } from '../links.ts';
import { useServices } from '../services.ts';
import { useLoad } from '../ui/useLoad.ts';
import cardClasses from './EnvironmentCard.module.css';
import screenClasses from './ExploreScreen.module.css';
import classes from './OwnSection.module.css';

interface OwnSectionProps {
  /** What is searched for; undefined where a filter is set that none of these passes. */
  readonly q: string | undefined;
}

/** Environments in Python that are kept in this browser. */
export function OwnSection({ q }: OwnSectionProps) {
  const { own } = useServices();
  const load = useLoad('own', async () => (await own()).shelf.all());
  const wanted = q?.trim().toLowerCase() ?? '';
  const shown =
    load.state === 'ready'
      ? load.value.filter(({ id, title, about }) =>
          [id, title, about].some((text) => text.toLowerCase().includes(wanted)),
        )
      : [];
  if (shown.length === 0) return null;
  return (
    <section className={screenClasses.family} aria-labelledby="family-yours">
      <h2 id="family-yours">Yours</h2>
      <p>
        Python files that are kept in this browser. <a href={ownHref()}>Open another</a>
      </p>
      <ul className={screenClasses.cards}>
        {shown.map((one) => (
          <OwnCard key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function OwnCard({ one }: { readonly one: KeptEnvironment }) {
  return (
    <li className={cardClasses.card}>
      <div className={classes.sample} aria-hidden>
        <p>{one.sample}</p>
      </div>
      <div className={cardClasses.words}>
        <h3>
          <a href={environmentHref(one.id)} className={cardClasses.whole}>
            {one.title}
          </a>
        </h3>
        <p className={cardClasses.about}>{one.about}</p>
        <p className={cardClasses.facts}>
          yours · {one.levels} {one.levels === 1 ? 'level' : 'levels'}
          {one.flaws.length > 0 && ` · ✗ ${one.flaws.length} ${one.flaws.length === 1 ? 'flaw' : 'flaws'}`}
        </p>
        <a href={playAnyHref(one.id)} className={cardClasses.play} aria-label={`Play ${one.title}`}>
          Play
        </a>
      </div>
    </li>
  );
}
