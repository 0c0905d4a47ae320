import type { LibraryTokenizer } from './library.ts';
import type { LanguageSettings } from './settings.ts';

export interface PromptTokens {
  /** Exactly what the model reads, special tokens written out. */
  readonly text: string;
  readonly ids: readonly number[];
}

export type PromptSettings = Pick<LanguageSettings, 'system' | 'template' | 'customTemplate' | 'thinking'>;

/** @throws {Error} that says what is wrong with a template. */
export function promptTokens(
  tokenizer: LibraryTokenizer,
  prompt: string,
  settings: PromptSettings,
): PromptTokens {
  const own = settings.template === 'own' ? tokenizer.chat_template : undefined;
  const template = settings.template === 'custom' ? settings.customTemplate : own;
  if (!template) {
    const text = settings.system ? `${settings.system}\n\n${prompt}` : prompt;
    return { text, ids: tokenizer.encode(text, { add_special_tokens: true }) };
  }
  const messages = [
    ...(settings.system ? [{ role: 'system', content: settings.system }] : []),
    { role: 'user', content: prompt },
  ];
  let text: string;
  try {
    text = String(
      tokenizer.apply_chat_template(messages, {
        tokenize: false,
        add_generation_prompt: true,
        enable_thinking: settings.thinking,
        ...(settings.template === 'custom' ? { chat_template: template } : {}),
      }),
    );
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The chat template cannot be used: ${why}`, { cause });
  }
  if (text === '') throw new Error('The chat template makes an empty prompt. It has to write the messages.');
  return { text, ids: tokenizer.encode(text, { add_special_tokens: false }) };
}

/** Each token as text; special ones written out. */
export const piecesOf = (tokenizer: LibraryTokenizer, ids: readonly number[]): readonly string[] =>
  ids.map((id) =>
    tokenizer.decode([id], { skip_special_tokens: false, clean_up_tokenization_spaces: false }),
  );
