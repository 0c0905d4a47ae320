/**
 * Makes the site work without a network after the first visit. `onUpdate` is called when a newer version is ready and
 * waits; calling what it is given changes to that version and loads the page anew.
 */
export function registerServiceWorker(onUpdate?: (change: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;

  const offer = (waiting: ServiceWorker): void =>
    onUpdate?.(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('activate');
    });

  const register = async (): Promise<void> => {
    const base = import.meta.env.BASE_URL;
    const registration = await serviceWorker.register(`${base}service-worker.js`, { scope: base });
    if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && serviceWorker.controller) offer(worker);
      });
    });
  };

  // Where service workers are refused (private windows, plain http) the site works online only.
  const start = (): void => void register().catch(() => undefined);
  // Filling the cache would compete with the first load.
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
