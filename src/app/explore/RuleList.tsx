import type { AnyEnvironment } from '../../core/environment.ts';
import { environmentHref } from '../links.ts';
import classes from './RuleList.module.css';

interface RuleListProps {
  readonly env: AnyEnvironment;
}

export function RuleList({ env }: RuleListProps) {
  return (
    <ol className={classes.rules}>
      {env.rules.map(({ name, says, live }) => (
        <li key={name}>
          <code>{name}</code>
          <span>
            {says}
            {live && <span className={classes.live}>also shown while playing</span>}
          </span>
        </li>
      ))}
      <li className={classes.more}>
        <span />
        <a href={environmentHref(env.id, 'examples')}>See a board that breaks each of them</a>
      </li>
    </ol>
  );
}
