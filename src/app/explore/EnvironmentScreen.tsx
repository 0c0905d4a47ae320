import { UnknownEnvironment } from '../clients/unknown.ts';
import { isSection, readInstanceLink } from '../links.ts';
import { usePathPart, useScreenSearch } from '../navigation.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { EnvironmentPage } from './EnvironmentPage.tsx';
import { NoSection } from './NoSection.tsx';

/** One environment: what it asks, what it makes, how it judges. */
export function EnvironmentScreen() {
  const id = usePathPart('env') ?? '';
  const section = usePathPart('section') ?? 'gallery';
  const search = useScreenSearch();
  const { hosts } = useServices();
  const load = useLoad(id, () => hosts.open(id));

  if (load.state === 'loading') return <Loading what="Loading the environment" />;
  if (load.state === 'failed') {
    if (load.error instanceof UnknownEnvironment) throw load.error;
    return <Failed load={load} what="This environment could not be loaded" />;
  }
  const link = readInstanceLink(id, search);
  const { board: env } = load.value;
  if (!isSection(section) || !link || !env) return <NoSection env={id} section={section} />;
  return <EnvironmentPage key={id} host={load.value} env={env} link={link} section={section} />;
}
