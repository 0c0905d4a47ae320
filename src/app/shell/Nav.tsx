import { useState } from 'react';
import { type Destination, destinations } from './destinations.tsx';
import { MoreIcon } from './icons.tsx';
import classes from './Nav.module.css';

interface NavProps {
  readonly path: string;
}

/** As many as a phone's lower edge has room for; the others stand behind “More” there. */
const FIRST = 4;

/** In the header where there is room, else along the lower edge. */
export function Nav({ path }: NavProps) {
  // Open on the screen where it was opened, so that going on closes it.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === path;
  const rest = destinations.slice(FIRST);
  const close = () => setOpenOn(undefined);
  return (
    <nav
      aria-label="Screens"
      className={classes.nav}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      {destinations.slice(0, FIRST).map((destination) => (
        <NavLink key={destination.title} destination={destination} path={path} />
      ))}
      <button
        type="button"
        className={`${classes.link} ${classes.more}`}
        aria-expanded={open}
        data-current={rest.some(({ holds }) => holds(path)) || undefined}
        onClick={() => setOpenOn(open ? undefined : path)}
      >
        <span className={classes.icon}>
          <MoreIcon />
        </span>
        More
      </button>
      <div className={classes.rest} data-open={open || undefined}>
        {rest.map((destination) => (
          <NavLink key={destination.title} destination={destination} path={path} />
        ))}
      </div>
    </nav>
  );
}

interface NavLinkProps extends NavProps {
  readonly destination: Destination;
}

function NavLink({ destination: { title, href, icon, holds }, path }: NavLinkProps) {
  return (
    <a href={href} className={classes.link} aria-current={holds(path) ? 'page' : undefined}>
      <span className={classes.icon}>{icon}</span>
      {title}
    </a>
  );
}
