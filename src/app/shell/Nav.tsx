import { destinations } from './destinations.tsx';
import classes from './Nav.module.css';

interface NavProps {
  readonly path: string;
}

/** In the header where there is room, else along the lower edge. */
export function Nav({ path }: NavProps) {
  return (
    <nav aria-label="Screens" className={classes.nav}>
      {destinations.map(({ title, href, icon, holds }) => (
        <a key={title} href={href} className={classes.link} aria-current={holds(path) ? 'page' : undefined}>
          <span className={classes.icon}>{icon}</span>
          {title}
        </a>
      ))}
    </nav>
  );
}
