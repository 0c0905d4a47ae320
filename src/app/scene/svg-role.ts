import type { SVGProps } from 'react';
import type { DrawnPane } from './layout.ts';

/** The role of a whole pane and its name. */
export function svgRole(pane: DrawnPane): SVGProps<SVGSVGElement> {
  if (pane.kind === 'grid')
    return {
      role: 'grid',
      'aria-label': pane.name,
      'aria-rowcount': pane.rows,
      'aria-colcount': pane.columns,
    };
  return { role: 'listbox', 'aria-label': pane.name, 'aria-orientation': 'horizontal' };
}
