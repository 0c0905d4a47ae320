import { lazy, Suspense } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import type { Section } from '../links.ts';
import { Loading } from '../ui/Loading.tsx';
import { DifficultySection } from './DifficultySection.tsx';
import { ExamplesSection } from './ExamplesSection.tsx';
import { GallerySection } from './GallerySection.tsx';
import { InstanceSection } from './InstanceSection.tsx';
import { PromptSection } from './PromptSection.tsx';
import { VerifierSection } from './VerifierSection.tsx';

const AuditSection = lazy(async () => ({ default: (await import('./AuditSection.tsx')).AuditSection }));

interface SectionViewProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly shown: Key;
  readonly section: Section;
}

export function SectionView({ host, env, shown, section }: SectionViewProps) {
  switch (section) {
    case 'gallery':
      return <GallerySection env={env} shown={shown} />;
    case 'prompt':
      return <PromptSection host={host} shown={shown} />;
    case 'instance':
      return <InstanceSection host={host} shown={shown} />;
    case 'verifier':
      return <VerifierSection env={env} />;
    case 'examples':
      return <ExamplesSection host={host} env={env} />;
    case 'difficulty':
      return <DifficultySection env={env} shown={shown} />;
    case 'audit':
      return (
        <Suspense fallback={<Loading what="Loading the audit" />}>
          <AuditSection env={env} />
        </Suspense>
      );
  }
}
