/** How a language model is asked; the same for every task of a call. */
export interface LanguageSettings {
  /** 0 always takes the likeliest token, so that every attempt at an instance is the same. */
  readonly temperature: number;
  /** Only this many likeliest tokens are drawn from; 0 draws from all. */
  readonly topK: number;
  /** Longest reply, in tokens. */
  readonly maxTokens: number;
  /** With the instance's id and the attempt's number, the key of what is drawn. */
  readonly seed: string;
  /** Said before the prompt; empty says nothing. */
  readonly system: string;
  /** The model's own chat template, none (the bare prompt), or `customTemplate`. */
  readonly template: 'own' | 'none' | 'custom';
  /** Jinja over `messages`, as chat templates are written. */
  readonly customTemplate: string;
  /** Asks models that can be asked to think first. */
  readonly thinking: boolean;
}

export const defaultSettings: LanguageSettings = {
  temperature: 0.7,
  topK: 0,
  maxTokens: 512,
  seed: '1',
  system: '',
  template: 'own',
  customTemplate: '',
  thinking: false,
};

/** Bounds of the numbers, both ends included. */
export const bounds = {
  temperature: [0, 2],
  topK: [0, 1_000],
  maxTokens: [1, 32_768],
} as const;
