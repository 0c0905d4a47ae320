import { createContext, useContext } from 'react';
import type { Records } from '../records/attempt.ts';
import type { Hosts } from './clients/hosts.ts';
import type { Own } from './clients/own.ts';
import type { PythonTools } from './clients/python.ts';
import type { Models } from './stores/models.ts';
import type { SettingsStore } from './stores/settings.ts';
import type { UpdateStore } from './stores/update.ts';

/** What the composition root makes once, for every screen. */
export interface Services {
  readonly hosts: Hosts;
  /** Environments in Python that are kept in this browser; their code comes with the first call. */
  own(): Promise<Own>;
  /** Opens the records with the first call: their code is not part of the first load. */
  records(): Promise<Records>;
  /** Language models that run here; their code comes with the first call. */
  models(): Promise<Models>;
  /** Runs programs in the sandbox. */
  readonly python: PythonTools;
  readonly settings: SettingsStore;
  readonly update: UpdateStore;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No services around this component.');
  return services;
}
