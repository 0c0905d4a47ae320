/** Colours of program text, each with a contrast of 4.5 or more on the paper of boards. */
export const CODE_COLOURS = {
  light: {
    paper: '#ffffff',
    ink: '#14181d',
    soft: '#58616c',
    keyword: '#0864a7',
    string: '#00664b',
    number: '#8f4700',
    comment: '#58616c',
    selection: '#d3e6f4',
    line: '#f1f3f6',
    accent: '#1671ba',
  },
  dark: {
    paper: '#222429',
    ink: '#f3f4f6',
    soft: '#b0b2b8',
    keyword: '#8cc6f2',
    string: '#4fd1a5',
    number: '#ffb366',
    comment: '#b0b2b8',
    selection: '#2f4a63',
    line: '#2e3137',
    accent: '#4c9ad9',
  },
} as const;
