import { useState } from 'react';
import { formatOf, type ImportReport, importAttempts } from '../../records/import.ts';
import { useServices } from '../services.ts';

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string; readonly report?: ImportReport }
  | { readonly state: 'done'; readonly file: string; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly file: string; readonly why: string };

async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Imports one file after the other and reports on the last. */
export function useImport() {
  const { records } = useServices();
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });

  async function read(file: File) {
    setImporting({ state: 'reading', file: file.name });
    try {
      const format = formatOf(file.name, await file.slice(0, 200).text());
      const report = await importAttempts(await records(), format, textOf(file), {
        onProgress: (soFar) => setImporting({ state: 'reading', file: file.name, report: soFar }),
      });
      setImporting({ state: 'done', file: file.name, report });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setImporting({ state: 'failed', file: file.name, why });
    }
  }
  return { importing, read, dismiss: () => setImporting({ state: 'idle' }) };
}
