import { useEffect, useRef } from 'react';
import { SECTIONS, type Section } from '../links.ts';
import classes from './SectionNav.module.css';
import type { Selection } from './selection.ts';

interface SectionNavProps {
  readonly selection: Selection;
  readonly section: Section;
}

const titles: { readonly [S in Section]: string } = {
  gallery: 'Gallery',
  prompt: 'Prompt',
  instance: 'Instance',
  verifier: 'Verifier',
  examples: 'Examples',
  difficulty: 'Difficulty',
  audit: 'Audit',
};

export function SectionNav({ selection, section }: SectionNavProps) {
  const current = useRef<HTMLAnchorElement>(null);
  // On a narrow screen the row scrolls, and a link may lead to its far end.
  useEffect(() => {
    if (section) current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [section]);
  return (
    <nav aria-label="Pages of this environment" className={classes.nav}>
      {SECTIONS.map((other) => (
        <a
          key={other}
          ref={other === section ? current : undefined}
          href={selection.href({ section: other })}
          className={classes.link}
          aria-current={other === section ? 'page' : undefined}
        >
          {titles[other]}
        </a>
      ))}
    </nav>
  );
}
