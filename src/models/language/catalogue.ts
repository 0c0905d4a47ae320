import type { DeviceClass } from './device.ts';
import type { Dtype } from './files.ts';

/** Where a model's files come from. */
export type Source =
  /** A folder of this site. */
  | { readonly kind: 'site'; readonly folder: string }
  /** A repository of the Hugging Face hub. */
  | { readonly kind: 'hub'; readonly repo: string }
  /** Picked by the user, for this session. */
  | { readonly kind: 'folder' };

export interface ModelCard {
  /** `envscope-tiny`, a repository, or `folder:` and a name. */
  readonly id: string;
  readonly name: string;
  /** What it is, in one sentence. */
  readonly says: string;
  readonly source: Source;
  /** As its makers count: "0.6 B". */
  readonly parameters?: string;
  /** We have run it and looked at what it says. */
  readonly run: boolean;
  /** Which weights for which device, where its makers or experience say so. */
  readonly weights?: Readonly<Partial<Record<DeviceClass, Dtype>>>;
}

export const TINY = 'envscope-tiny';

const usual = { f16: 'q4f16', gpu: 'q4', wasm: 'q8' } as const;
const hub = (repo: string, name: string, parameters: string, says: string): ModelCard => ({
  id: repo,
  name,
  says,
  source: { kind: 'hub', repo },
  parameters,
  run: false,
  weights: usual,
});

export const cards: readonly ModelCard[] = [
  {
    id: TINY,
    name: TINY,
    says: 'A small transformer that we trained on some of these environments. It solves some of the easy levels and fails at the rest.',
    source: { kind: 'site', folder: TINY },
    run: true,
    weights: { f16: 'fp32', gpu: 'fp32', wasm: 'fp32' },
  },
  hub(
    'onnx-community/Qwen3-0.6B-ONNX',
    'Qwen3 0.6B',
    '0.6 B',
    'The smallest that can think before it answers.',
  ),
  hub(
    'onnx-community/Qwen3-1.7B-ONNX',
    'Qwen3 1.7B',
    '1.7 B',
    'Thinks before it answers; wants a graphics card.',
  ),
  hub(
    'onnx-community/Qwen2.5-1.5B-Instruct',
    'Qwen2.5 1.5B Instruct',
    '1.5 B',
    'The start of many training runs with verifiable rewards.',
  ),
  hub(
    'HuggingFaceTB/SmolLM2-360M-Instruct',
    'SmolLM2 360M Instruct',
    '0.36 B',
    'Small enough for a processor.',
  ),
  hub('HuggingFaceTB/SmolLM2-1.7B-Instruct', 'SmolLM2 1.7B Instruct', '1.7 B', 'Its data are all published.'),
  hub(
    'onnx-community/Llama-3.2-1B-Instruct',
    'Llama 3.2 1B Instruct',
    '1.2 B',
    'A common point of comparison.',
  ),
];

/** What people paste: `owner/name`, with or without the hub's address around it. */
export function readRepo(text: string): { readonly repo: string } | { readonly why: string } {
  const trimmed = text.trim().replace(/^https?:\/\/(www\.)?(huggingface\.co|hf\.co)\//i, '');
  const [owner, name, ...rest] = trimmed.split(/[?#]/, 1)[0]!.split('/');
  const part = /^[A-Za-z0-9](?:[\w.-]{0,94}[\w])?$/;
  if (!owner || !name || !part.test(owner) || !part.test(name) || /--|\.\./.test(trimmed))
    return { why: 'A repository is written owner/name, such as onnx-community/Qwen3-0.6B-ONNX.' };
  if (rest.length > 0 && rest[0] !== 'tree' && rest[0] !== 'resolve' && rest[0] !== 'blob')
    return { why: 'Leave out what follows owner/name.' };
  return { repo: `${owner}/${name}` };
}

export const cardOfRepo = (repo: string): ModelCard =>
  cards.find(({ id }) => id === repo) ?? {
    id: repo,
    name: repo.split('/')[1] ?? repo,
    says: 'A repository that you named.',
    source: { kind: 'hub', repo },
    run: false,
  };
