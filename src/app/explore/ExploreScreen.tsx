import { Button } from '@mantine/core';
import { cards } from '../../envs/cards.ts';
import { families } from '../../envs/catalogue.ts';
import { alikeHref, auditHref, exploreHref, ownHref, playAnyHref } from '../links.ts';
import { useGo, useScreenSearch } from '../navigation.ts';
import { AddressInput } from '../ui/AddressInput.tsx';
import { filtered, tagsOf } from '../ui/catalogue-filters.ts';
import { Notice } from '../ui/Notice.tsx';
import { pickOne, randomSeed } from '../ui/random.ts';
import { EnvironmentCard } from './EnvironmentCard.tsx';
import classes from './ExploreScreen.module.css';
import { FilterChoice } from './FilterChoice.tsx';
import { FilterRow } from './FilterRow.tsx';
import { OwnSection } from './OwnSection.tsx';

/** Every environment, by family. */
export function ExploreScreen() {
  const { q, family, tag, oracle } = useScreenSearch();
  const filters = { q, family, tag, oracle: oracle === 'yes' ? oracle : undefined } as const;
  const shown = filtered(cards, filters);
  const go = useGo();
  const surprise = pickFrom(shown.length > 0 ? shown : cards);

  return (
    <>
      <div className={classes.head}>
        <div>
          <h1>Explore</h1>
          <p className={classes.lead}>
            {cards.length} environments. Each makes endless instances from a seed, and checks any answer with
            code. <a href={alikeHref}>How alike are they?</a>
          </p>
        </div>
        <div className={classes.actions}>
          <Button component="a" href={ownHref()} variant="default">
            Open a Python file
          </Button>
          <Button component="a" href={auditHref()} variant="default">
            Audit
          </Button>
          <Button variant="default" onClick={() => go(surprise())}>
            Surprise me
          </Button>
        </div>
      </div>
      <search className={classes.filters}>
        <AddressInput
          type="search"
          aria-label="Search environments"
          placeholder="Search by name, tag or what is asked"
          text={q ?? ''}
          onText={(text) => go(exploreHref({ ...filters, q: text || undefined }), { replace: true })}
          size="md"
        />
        <FilterRow
          name="Family"
          choices={families.filter(({ id }) => cards.some((card) => card.family === id))}
          chosen={family}
          href={(id) => exploreHref({ ...filters, family: id })}
        />
        <FilterRow
          name="Tag"
          choices={tagsOf(cards).map((id) => ({ id, title: id }))}
          chosen={tag}
          href={(id) => exploreHref({ ...filters, tag: id })}
        >
          <FilterChoice
            title="has an oracle"
            on={filters.oracle === 'yes'}
            href={exploreHref({ ...filters, oracle: filters.oracle ? undefined : 'yes' })}
          />
        </FilterRow>
      </search>
      <p className="visually-hidden" role="status">
        {shown.length} of {cards.length} environments
      </p>
      {shown.length === 0 && (
        <Notice
          title="No environment fits"
          actions={
            <Button component="a" href={exploreHref()}>
              Show all {cards.length}
            </Button>
          }
        >
          Nothing is called or tagged like this among the environments that pass the filters.
        </Notice>
      )}
      {!filters.family && !filters.tag && <OwnSection q={q} />}
      {families.map(({ id, title, about }) => {
        const members = shown.filter((card) => card.family === id);
        return (
          members.length > 0 && (
            <section key={id} className={classes.family} aria-labelledby={`family-${id}`}>
              <h2 id={`family-${id}`}>{title}</h2>
              <p>{about}</p>
              <ul className={classes.cards}>
                {members.map((card) => (
                  <EnvironmentCard key={card.id} card={card} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

const pickFrom = (shown: typeof cards) => () => playAnyHref(pickOne(shown)?.id ?? '', randomSeed());
