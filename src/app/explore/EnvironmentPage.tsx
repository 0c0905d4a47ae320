import { useState } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import { formatId, type Key } from '../../core/ids.ts';
import type { InstanceLink, Section } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { EnvironmentHead } from './EnvironmentHead.tsx';
import classes from './EnvironmentPage.module.css';
import { SectionNav } from './SectionNav.tsx';
import { SectionView } from './SectionView.tsx';
import { SelectionPanel } from './SelectionPanel.tsx';
import { SimilarEnvironments } from './SimilarEnvironments.tsx';
import { selectionOf } from './selection.ts';

interface EnvironmentPageProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly link: InstanceLink;
  readonly section: Section;
}

/** The pages that are about the chosen instance or its seed and params. */
const ofInstance: ReadonlySet<Section> = new Set(['gallery', 'prompt', 'instance']);

export function EnvironmentPage({ host, env, link, section }: EnvironmentPageProps) {
  useTitle(env.title);
  const selection = selectionOf(env, link, section);
  const { read } = selection;
  // What was shown stays on the screen while the params typed make no sense.
  const [good, setGood] = useState<Key>();
  if ('key' in read && (!good || formatId(env, good) !== formatId(env, read.key))) setGood(read.key);
  const shown = 'key' in read ? read.key : good;

  return (
    <>
      <EnvironmentHead env={env} shown={shown} />
      <SectionNav selection={selection} section={section} />
      <div className={classes.columns} data-wide={!ofInstance.has(section) || undefined}>
        {ofInstance.has(section) && <SelectionPanel env={env} selection={selection} />}
        <div className={classes.section}>
          {shown ? (
            <SectionView host={host} env={env} shown={shown} section={section} />
          ) : (
            <Notice title="These params make no instance">
              {'issue' in read ? read.issue.why : ''} Change them beside this, or choose a level.
            </Notice>
          )}
        </div>
      </div>
      <SimilarEnvironments env={env.id} />
    </>
  );
}
