import { useEffect, useRef } from 'react';
import classes from './ItemTitle.module.css';

interface ItemTitleProps {
  readonly title: string;
}

/** The name of the environment. A new item begins at its top, and takes the focus that the last one left behind. */
export function ItemTitle({ title }: ItemTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={classes.title}>
      {title}
    </h2>
  );
}
