/** For what is only drawn: its words are in the name of the element it belongs to. */
export const unspoken = { 'aria-hidden': true } as const;
