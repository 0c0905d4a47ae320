import { useEffect, useState } from 'react';
import { createPacer } from './pacer.ts';

/** One for the page, since the page has one frame to spend. */
const pacer = createPacer();

/** True once it is this component's turn to draw something large. */
export function useTurn(): boolean {
  const [come, setCome] = useState(false);
  useEffect(() => pacer.ask(() => setCome(true)), []);
  return come;
}
