import '@mantine/core/styles.layer.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { withOwn } from './clients/all-hosts.ts';
import { openCatalogue } from './clients/catalogue.ts';
import { openPython, pythonTools } from './clients/python.ts';
import { registerServiceWorker } from './offline/register.ts';
import { createAppRouter } from './routes.tsx';
import { type Services, ServicesContext } from './services.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { createSettingsStore } from './stores/settings.ts';
import { createUpdateStore } from './stores/update.ts';
import { colours, theme } from './theme.ts';
import { once } from './ui/once.ts';
import { localStore } from './ui/storage.ts';

const update = createUpdateStore();
const own = once(async () => {
  const [{ createOwn }, { openShelf }] = await Promise.all([
    import('./clients/own.ts'),
    import('../records/environments.ts'),
  ]);
  return createOwn({ python: openPython, shelf: await openShelf() });
});
const services: Services = {
  hosts: withOwn(openCatalogue(pythonTools), own),
  own,
  records: once(async () =>
    (await import('../records/db.ts')).openRecords(async () => navigator.storage?.persist?.()),
  ),
  models: once(async () => (await import('./open-models.ts')).openModels()),
  python: pythonTools,
  settings: createSettingsStore(localStore()),
  update,
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
    <ErrorBoundary>
      <ServicesContext value={services}>
        <RouterProvider router={createAppRouter()} />
      </ServicesContext>
    </ErrorBoundary>
  </MantineProvider>,
);

registerServiceWorker((change) => update.setState({ change }));
