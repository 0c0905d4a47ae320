import { useRef, useState } from 'react';
import type { PromptView } from '../../models/language/engine.ts';
import { type Fault, faultOf } from '../../models/language/faults.ts';
import type { Paces } from '../../models/language/generate.ts';
import type { Reply, Token } from '../../models/solver.ts';
import type { Models } from '../stores/models.ts';

export type Trial =
  | { readonly is: 'idle' }
  | { readonly is: 'asking'; readonly view: PromptView | undefined; readonly tokens: readonly Token[] }
  | {
      readonly is: 'complete';
      readonly view: PromptView | undefined;
      readonly tokens: readonly Token[];
      readonly reply: Reply;
      readonly paces: Paces;
    }
  | { readonly is: 'failed'; readonly fault: Fault };

/** One prompt to the chosen model. */
export function useTry(models: Models) {
  const [trial, setTrial] = useState<Trial>({ is: 'idle' });
  const stop = useRef<AbortController>(undefined);

  async function ask(prompt: string): Promise<void> {
    const { settings } = models.store.getState();
    const controller = new AbortController();
    stop.current?.abort();
    stop.current = controller;
    const tokens: Token[] = [];
    let told = true;
    // Tokens come many at a time; one drawing shows them all.
    const tell = (): void => {
      if (!told) setTrial({ is: 'asking', view, tokens: tokens.slice() });
      told = true;
    };
    let view: PromptView | undefined;
    setTrial({ is: 'asking', view, tokens });
    try {
      view = await models.view(prompt, settings);
      const { replies, paces } = await models.answer([{ prompt, key: prompt }], settings, {
        together: 1,
        signal: controller.signal,
        onToken(_, token) {
          tokens.push(token);
          if (told) queueMicrotask(tell);
          told = false;
        },
      });
      const [reply] = replies;
      told = true;
      if (reply instanceof Error) throw reply;
      if (reply) setTrial({ is: 'complete', view, tokens, reply, paces });
    } catch (error) {
      setTrial({ is: 'failed', fault: faultOf(error) });
    }
  }
  return { trial, ask, stop: () => stop.current?.abort() };
}
