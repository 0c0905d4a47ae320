import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ModelsView } from './ModelsView.tsx';

export function ModelsScreen() {
  useTitle('Models');
  const services = useServices();
  const load = useLoad('models', () => services.models());
  if (load.state === 'loading') return <Loading what="Opening the models" />;
  if (load.state === 'failed') return <Failed load={load} what="The models could not be shown" />;
  return <ModelsView models={load.value} />;
}
