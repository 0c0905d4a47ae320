import type { RgEntry } from '../core/environment.ts';
import { LineError, readObject } from '../core/json-line.ts';
import { isRgEntry } from '../core/reasoning-gym.ts';

export interface RealSet {
  /** In the order of the file. */
  readonly entries: readonly RgEntry[];
  /** Lines that hold none, counted from 1. */
  readonly bad: readonly { readonly line: number; readonly why: string }[];
}

/**
 * Questions with answers from elsewhere, one JSON object a line: Reasoning Gym's entries, or objects with a question and an answer, whose other
 * fields become metadata and whose dataset is then called by the name of the file.
 */
export function readRealSet(text: string, name: string): RealSet {
  const entries: RgEntry[] = [];
  const bad: { line: number; why: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      entries.push(entryOf(line, name));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad.push({ line: at + 1, why: error.message });
    }
  }
  return { entries, bad };
}

function entryOf(line: string, name: string): RgEntry {
  const object = readObject(line);
  const whole = Object.hasOwn(object, 'entry') ? object.entry : object;
  if (isRgEntry(whole)) {
    const { question, answer, metadata } = whole;
    return { question, answer, metadata };
  }
  const { question, answer, metadata, ...rest } = object;
  if (typeof question !== 'string' || question.trim() === '')
    throw new LineError('"question" is missing, or is no text.');
  if (answer !== null && typeof answer !== 'string')
    throw new LineError('"answer" is missing, or is no text.');
  const fields = typeof metadata === 'object' && metadata !== null ? metadata : {};
  return { question, answer, metadata: { source_dataset: name, ...rest, ...fields } };
}
