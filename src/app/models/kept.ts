import type { ModelCard } from '../../models/language/catalogue.ts';
import type { ListedFile, Pack } from '../../models/language/listing.ts';
import type { Models } from '../stores/models.ts';
import type { ModelsState } from '../stores/models-state.ts';

type State = Pick<ModelsState, 'kept'>;

const missing = (models: Models, { kept }: State, model: string, files: readonly ListedFile[]): number =>
  files.reduce((sum, file) => sum + (kept?.has(models.keyOf(model, file)) ? 0 : file.bytes), 0);

/** Bytes that a load has to fetch: of the model, and of what runs it. */
export function toFetch(
  models: Models,
  state: ModelsState,
  card: ModelCard,
  pack: Pack,
): { readonly model: number; readonly runtime: number } {
  const runtime = models.runtimeFile();
  return {
    model: card.source.kind === 'folder' ? 0 : missing(models, state, card.id, pack.files),
    runtime: runtime ? missing(models, state, 'runtime', [runtime]) : 0,
  };
}

export const isKept = (models: Models, state: State, card: ModelCard, pack: Pack): boolean =>
  missing(models, state, card.id, pack.files) === 0;
