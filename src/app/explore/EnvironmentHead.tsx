import { Button } from '@mantine/core';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Key } from '../../core/ids.ts';
import { families } from '../../envs/catalogue.ts';
import { OWN_FAMILY } from '../../python/own/environment.ts';
import { exploreHref, ownHref, playHref } from '../links.ts';
import classes from './EnvironmentHead.module.css';
import { SourceText } from './SourceText.tsx';

interface EnvironmentHeadProps {
  readonly env: AnyEnvironment;
  readonly shown: Key | undefined;
}

export function EnvironmentHead({ env, shown }: EnvironmentHeadProps) {
  const family = families.find(({ id }) => id === env.family)?.title ?? env.family;
  const mine = env.family === OWN_FAMILY;
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <nav aria-label="Where this is" className={classes.path}>
          <a href={exploreHref()}>Explore</a>
          <span aria-hidden> / </span>
          {mine ? <a href={ownHref()}>Yours</a> : <a href={exploreHref({ family: env.family })}>{family}</a>}
        </nav>
        <h1>{env.title}</h1>
        <p className={classes.about}>{env.about}</p>
        <dl className={classes.facts}>
          <div>
            <dt>Thinking</dt>
            <dd>
              {env.tags.map((tag, i) => (
                <span key={tag}>
                  {i > 0 && ', '}
                  <a href={exploreHref({ tag })}>{tag}</a>
                </span>
              ))}
            </dd>
          </div>
          <div className={classes.wide}>
            <dt>Levels</dt>
            <dd>{env.levels.length}</dd>
          </div>
          <div className={classes.wide}>
            <dt>Rules</dt>
            <dd>{env.rules.length}</dd>
          </div>
          {mine ? (
            <div>
              <dt>File</dt>
              <dd>
                <a href={ownHref(env.id)}>Edit and check</a>
              </dd>
            </div>
          ) : (
            <div>
              <dt>Oracle</dt>
              <dd>{env.oracle ? 'yes' : 'no'}</dd>
            </div>
          )}
          <div>
            <dt>Version</dt>
            <dd>{env.version}</dd>
          </div>
          {env.sources.length > 0 && (
            <div className={classes.sources}>
              <dt>{env.sources.length === 1 ? 'Source' : 'Sources'}</dt>
              <dd>
                <ul>
                  {env.sources.map((source) => (
                    <li key={source}>
                      <SourceText text={source} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </div>
      {shown && (
        <Button component="a" href={playHref(shown)} size="md" className={classes.play}>
          Play this instance
        </Button>
      )}
    </div>
  );
}
