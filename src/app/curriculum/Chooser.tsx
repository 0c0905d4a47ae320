import { ScheduleThumb } from '../charts/ScheduleThumb.tsx';
import { curriculumHref } from '../links.ts';
import classes from './Chooser.module.css';
import type { Choice } from './choice.ts';

interface ChooserProps {
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
}

/** All schedules side by side, small, to compare and to choose from. */
export function Chooser({ choices, chosen }: ChooserProps) {
  return (
    <nav aria-label="Schedules">
      <ul className={classes.list}>
        {choices.map(({ key, schedule, draft, issues }) => (
          <li key={key}>
            <a
              className={classes.card}
              href={curriculumHref({ schedule: key })}
              aria-current={key === chosen ? 'page' : undefined}
            >
              <span className={classes.picture}>
                {issues.length === 0 ? (
                  <ScheduleThumb schedule={schedule} />
                ) : (
                  <span className={classes.faulty}>! not usable yet</span>
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
