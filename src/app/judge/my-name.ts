import { localStore } from '../ui/storage.ts';
import { cleanName } from './queue-link.ts';

const KEY = 'envscope-judge-name';

/** The name last judged under in this browser; '' where there is none. */
export function myName(): string {
  try {
    return cleanName(localStore().getItem(KEY) ?? '');
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    localStore().setItem(KEY, name);
  } catch {
    return;
  }
}
