import type { Adjudication } from '../adjudication.ts';

export const rows: readonly Adjudication[] = [];
