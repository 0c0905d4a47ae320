export interface ModelAsk {
  readonly device: 'webgpu' | 'wasm';
  /** The runtime's build, as its file is called. */
  readonly build: string;
  readonly prompts: readonly string[];
  /** Attempts at each prompt. */
  readonly samples: number;
  readonly maxTokens: number;
  readonly rounds: number;
}

/** Per second: ours, and bare transformers.js. */
export interface ModelFigures {
  readonly together: number;
  readonly tokens: readonly [number, number];
  readonly attempts: readonly [number, number];
}

export interface DeviceFigures {
  /** Exactly as many tokens on both sides. */
  readonly writing: readonly ModelFigures[];
  /** Several attempts at several prompts, ending by themselves. */
  readonly attempting: readonly ModelFigures[];
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function modelReport(device: string, { writing, attempting }: DeviceFigures): string {
  const table = (
    what: string,
    figures: readonly ModelFigures[],
    pick: (figure: ModelFigures) => readonly [number, number],
    format: Intl.NumberFormat,
  ): string[] => {
    const alone = pick(figures[0] as ModelFigures)[0];
    return [
      row([what, 'ours', 'bare', 'ours ÷ bare', 'ours ÷ ours one by one']),
      row(['---', '---:', '---:', '---:', '---:']),
      ...figures.map((figure) => {
        const [ours, bare] = pick(figure);
        return row([
          `batch ${figure.together}`,
          format.format(ours),
          format.format(bare),
          two.format(ours / bare),
          two.format(ours / alone),
        ]);
      }),
    ];
  };
  return [
    `### ${device}`,
    '',
    ...table('Tokens/s, equal lengths', writing, ({ tokens }) => tokens, whole),
    '',
    ...table('Attempts/s, ending by themselves', attempting, ({ attempts }) => attempts, two),
  ].join('\n');
}
