import { strToU8, zipSync } from 'fflate';
import type { KeptEnvironment } from '../../records/environments.ts';
import { saveFile } from '../charts/save-file.ts';

/** Saves what was opened: the one file, or a zip of all. */
export function exportOwn({ id, files, wheels }: KeptEnvironment): void {
  const [only] = files;
  if (only && files.length === 1 && wheels.length === 0) {
    saveFile(only.name, 'text/x-python', [only.text]);
    return;
  }
  const entries = [
    ...files.map(({ name, text }) => [name, strToU8(text)] as const),
    ...wheels.map(({ name, bytes }) => [name, bytes] as const),
  ];
  const zip = zipSync(Object.fromEntries(entries));
  saveFile(`${id}.zip`, 'application/zip', [new Uint8Array(zip)]);
}
