import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ModelsView } from './ModelsView.tsx';

export function ModelsScreen() {
  useTitle('Models');
  const services = useServices();
  const load = useLoad('models', async () => {
    const models = await services.models();
    await models.look();
    return models;
  });
  if (load.state === 'loading') return <Loading what="Looking at what this device can run" />;
  if (load.state === 'failed') return <Failed load={load} what="The models could not be shown" />;
  return <ModelsView models={load.value} />;
}
