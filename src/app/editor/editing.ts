import type { Place } from '../../core/scene.ts';

/** A line of a program, counted from 1, and in a sentence that names it what is wrong there. */
export interface LineFault {
  readonly line: number;
  readonly says: string;
}

export interface EditorHandle {
  /** Puts the cursor at the start of a line, counted from 1. */
  goTo(line: number): void;
}

/** What is selected when one editor takes over from another. */
export interface Held {
  readonly from: number;
  readonly to: number;
}

export interface EditorProps {
  /** Said aloud. */
  readonly name: string;
  readonly text: string;
  onText(text: string): void;
  /** The element of a board that this is. */
  readonly at?: Place | undefined;
  readonly fault?: LineFault | undefined;
  /** As high as its text, within limits; else as high as the window lets it. */
  readonly fits?: boolean;
}

export const LEAVES = 'Tab leaves the editor now.';
