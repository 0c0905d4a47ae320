import type { ModelCard } from '../../models/language/catalogue.ts';
import type { Choice } from '../../models/language/device.ts';
import { hubAddress } from '../../models/language/hub.ts';
import type { ListedFile, Pack } from '../../models/language/listing.ts';
import type { LoadAsk, Parcel } from '../../models/language/protocol.ts';
import type { ModelCache } from '../clients/model-cache.ts';
import type { OnBoard } from '../clients/on-board.ts';

/** A file of a folder that the user picked; its name is the path below that folder. */
export interface Picked {
  readonly name: string;
  readonly file: File;
}

/** The runtime's binary as a file that is kept: another version is another file. */
export function runtimeFile({ builds, version }: OnBoard, build: string): ListedFile {
  const { binary, bytes } = builds[build as keyof typeof builds];
  return { name: binary.split('/').at(-1) ?? binary, bytes, hash: version };
}

interface ParcelNeeds {
  readonly card: ModelCard;
  readonly pack: Pack;
  readonly choice: Choice;
  readonly picked: readonly Picked[] | undefined;
  readonly cache: ModelCache;
  readonly onBoard: OnBoard;
  readonly base: string;
}

/** What a worker is to fetch, and from where. */
export function parcelsOf({ card, pack, choice, picked, cache, onBoard, base }: ParcelNeeds): LoadAsk {
  const { id, source } = card;
  const parcel = (file: ListedFile): Parcel => {
    if (source.kind === 'folder') {
      const own = picked?.find(({ name }) => name === file.name);
      if (!own) throw new Error(`missing file: ${file.name}`);
      return { ...file, file: own.file };
    }
    const address =
      source.kind === 'site'
        ? `${base}models/${source.folder}/${file.name}`
        : hubAddress(source.repo, file.name);
    return { ...file, address, key: cache.keyOf(id, file) };
  };
  const build = onBoard.builds[choice.build];
  const binary = runtimeFile(onBoard, choice.build);
  return {
    parcels: pack.files.map(parcel),
    device: choice.device,
    dtype: pack.dtype,
    parts: pack.parts,
    cache: cache.name,
    runtime: {
      script: base + build.script,
      binary: { ...binary, address: base + build.binary, key: cache.keyOf('runtime', binary) },
    },
  };
}
