import { ScheduleThumb } from '../charts/ScheduleThumb.tsx';
import classes from './Chooser.module.css';
import type { Choice } from './choice.ts';

interface ChooserProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  hrefOf(key: string): string;
}

/** All schedules side by side, small, to compare and to choose from. */
export function Chooser({ name, choices, chosen, hrefOf }: ChooserProps) {
  return (
    <nav aria-label={name}>
      <ul className={classes.list}>
        {choices.map(({ key, schedule, draft, adaptive, issues }) => (
          <li key={key}>
            <a className={classes.card} href={hrefOf(key)} aria-current={key === chosen ? 'page' : undefined}>
              <span className={classes.picture}>
                {issues.length === 0 ? (
                  <ScheduleThumb schedule={schedule} />
                ) : (
                  <span className={classes.faulty}>
                    {adaptive ? 'needs measured rates' : '! not usable yet'}
                  </span>
                )}
              </span>
              <span className={classes.name}>{schedule.name || 'unnamed'}</span>
              {draft && <span className={classes.own}>yours</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
