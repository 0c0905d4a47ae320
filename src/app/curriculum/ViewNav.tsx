import { curriculumHref } from '../links.ts';
import { type Settings, VIEWS, type View, writeSettings } from './settings.ts';
import classes from './ViewNav.module.css';

interface ViewNavProps {
  readonly settings: Settings;
}

const NAMES: { readonly [V in View]: string } = {
  schedule: 'Schedule',
  composite: 'Composite',
  run: 'Run',
  chains: 'Chains',
  export: 'Export',
};

/** The parts of the screen; what is chosen in one stays in the address of the others. */
export function ViewNav({ settings }: ViewNavProps) {
  return (
    <nav aria-label="Curriculum">
      <ul className={classes.list}>
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              className={classes.link}
              href={curriculumHref(writeSettings({ ...settings, view }))}
              aria-current={view === settings.view ? 'page' : undefined}
            >
              {NAMES[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
