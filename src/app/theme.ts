import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eaf4fb',
  '#d3e6f4',
  '#a5cceb',
  '#74b1e2',
  '#4c9ad9',
  '#338bd4',
  '#2383d2',
  '#1671ba',
  '#0864a7',
  '#064a7d',
];

const dark: MantineColorsTuple = [
  '#dcdee2',
  '#b6b8be',
  '#9da0a7',
  '#6c7078',
  '#3a3d44',
  '#2e3137',
  '#24262b',
  '#1a1b1e',
  '#151619',
  '#101113',
];

const system =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  colors: { accent, dark },
  autoContrast: true,
  fontFamily: system,
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace',
  headings: { fontFamily: system, fontWeight: '650' },
  defaultRadius: 'sm',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** Mantine's own dimmed, placeholder and error colours are below a contrast of 4.5. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6169',
    '--mantine-color-placeholder': '#6b7178',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': 'var(--mantine-color-accent-8)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-error': '#ff8a80',
    '--mantine-color-anchor': 'var(--mantine-color-accent-3)',
  },
});
