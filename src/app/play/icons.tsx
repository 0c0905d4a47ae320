import type { ReactNode } from 'react';

const icon = (strokes: ReactNode) => () => (
  <svg
    width={20}
    height={20}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {strokes}
  </svg>
);

export const UndoIcon = icon(
  <path d="M9 7 4 12l5 5M4.5 12H15a5 5 0 0 1 0 10h-3" transform="translate(0 -2.5)" />,
);
export const RedoIcon = icon(
  <path d="m15 7 5 5-5 5M19.5 12H9a5 5 0 0 0 0 10h3" transform="translate(0 -2.5)" />,
);
export const RestartIcon = icon(<path d="M5 5v5h5M5.5 10A7.5 7.5 0 1 1 4.5 14" />);
export const HintIcon = icon(
  <path d="M9.5 18h5M10.5 21h3M12 3a6 6 0 0 1 3.6 10.8c-.7.6-1.1 1.2-1.1 2.2h-5c0-1-.4-1.6-1.1-2.2A6 6 0 0 1 12 3z" />,
);
export const PreviousIcon = icon(<path d="m14.5 5-7 7 7 7" />);
export const NextIcon = icon(<path d="m9.5 5 7 7-7 7" />);
export const DiceIcon = icon(
  <>
    <rect x="4.5" y="4.5" width="15" height="15" rx="3" />
    <path d="M9 9h.01M15 15h.01M15 9h.01M9 15h.01M12 12h.01" strokeWidth="2.6" />
  </>,
);
