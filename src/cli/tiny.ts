import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../models/language/engine.ts';
import { faultOf } from '../models/language/faults.ts';
import type { Files } from '../models/language/files.ts';
import { defaultSettings, type LanguageSettings } from '../models/language/settings.ts';
import { languageSolver } from '../models/language/solver.ts';
import type { Solver } from '../models/solver.ts';

/** A model's files in a folder. */
export const folderFiles =
  (folder: string): Files =>
  async (name) => {
    const path = resolve(folder, name);
    try {
      return new Response(await readFile(path));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };

const onBoard = join(dirname(fileURLToPath(import.meta.url)), '../../public/models/envscope-tiny');

/**
 * The model on board, on the processor; the same code as in the browser. Loads it, so make it once.
 * @param folder of another model: `config.json`, `tokenizer.json`, `tokenizer_config.json`, `onnx/model.onnx`
 * @throws {Error} that says what to do
 */
export async function tinySolver(
  settings: Partial<LanguageSettings> = {},
  folder: string = onBoard,
): Promise<Solver> {
  const files = folderFiles(folder);
  try {
    const engine = await openEngine({ files, device: 'cpu', dtype: 'fp32' });
    return languageSolver({
      name: 'envscope-tiny',
      says: 'A small transformer trained on some of these environments.',
      settings: { ...defaultSettings, ...settings },
      together: 16,
      answer: engine.answer,
    });
  } catch (error) {
    const { says, next } = faultOf(error);
    throw new Error(`${says} ${next}`, { cause: error });
  }
}
