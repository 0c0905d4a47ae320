import { BOS, EOS, makeTokenizer, PAD, SPECIAL, type Tokenizer, UNKNOWN } from './tokenizer.ts';

/** The model is shown messages as they stand, one after the other, and replies at once. */
const TEMPLATE = '{{ bos_token }}{% for message in messages %}{{ message["content"] }}{% endfor %}';

const special = (id: number) => ({
  ...{
    id,
    content: SPECIAL[id],
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  },
});

/** `tokenizer.json` and `tokenizer_config.json` as Hugging Face's libraries read them. */
export function tokenizerFiles(tokenizer: Tokenizer, context: number): Readonly<Record<string, unknown>> {
  const first = SPECIAL.length + tokenizer.characters.length;
  const names = {
    bos_token: SPECIAL[BOS],
    eos_token: SPECIAL[EOS],
    pad_token: SPECIAL[PAD],
    unk_token: SPECIAL[UNKNOWN],
  };
  return {
    'tokenizer.json': {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: [
        ...SPECIAL.map((_, id) => special(id)),
        ...tokenizer.phrases.map((content, i) => ({
          ...special(PAD),
          id: first + i,
          content,
          special: false,
        })),
      ],
      normalizer: null,
      pre_tokenizer: null,
      post_processor: {
        type: 'TemplateProcessing',
        single: [{ SpecialToken: { id: SPECIAL[BOS], type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }],
        pair: [{ Sequence: { id: 'A', type_id: 0 } }, { Sequence: { id: 'B', type_id: 1 } }],
        special_tokens: { [SPECIAL[BOS]]: { id: SPECIAL[BOS], ids: [BOS], tokens: [SPECIAL[BOS]] } },
      },
      decoder: { type: 'Fuse' },
      model: {
        type: 'BPE',
        dropout: null,
        unk_token: SPECIAL[UNKNOWN],
        continuing_subword_prefix: null,
        end_of_word_suffix: null,
        fuse_unk: false,
        byte_fallback: false,
        vocab: Object.fromEntries([...SPECIAL, ...tokenizer.characters].map((piece, id) => [piece, id])),
        merges: [],
      },
    },
    'tokenizer_config.json': {
      tokenizer_class: 'PreTrainedTokenizerFast',
      ...names,
      add_bos_token: true,
      add_eos_token: false,
      clean_up_tokenization_spaces: false,
      model_max_length: context,
      chat_template: TEMPLATE,
    },
    'special_tokens_map.json': names,
  };
}

/** The tokenizer that a `tokenizer.json` of ours holds. */
export function readTokenizer(file: unknown): Tokenizer {
  const { model, added_tokens } = file as {
    model: { vocab: Readonly<Record<string, number>> };
    added_tokens: readonly { readonly content: string; readonly special: boolean }[];
  };
  // Keys that look like numbers come first in an object, whatever their ids.
  const byId = Object.entries(model.vocab).sort(([, a], [, b]) => a - b);
  return makeTokenizer(
    byId.slice(SPECIAL.length).map(([piece]) => piece),
    added_tokens.filter(({ special }) => !special).map(({ content }) => content),
  );
}
