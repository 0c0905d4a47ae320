import { GraphDrawing } from './GraphDrawing.tsx';
import { GridDrawing } from './GridDrawing.tsx';
import { layoutGraph } from './graph-layout.ts';
import { layoutGrid } from './grid-layout.ts';
import type { DrawnPane, Layout } from './layout.ts';
import { PlaneDrawing } from './PlaneDrawing.tsx';
import { layoutPlane } from './plane-layout.ts';
import { SpotList } from './SpotList.tsx';
import { layoutSequence } from './sequence-layout.ts';
import type { View } from './view.ts';

export function layoutOf(pane: DrawnPane): Layout {
  switch (pane.kind) {
    case 'grid':
      return layoutGrid(pane);
    case 'graph':
      return layoutGraph(pane);
    case 'sequence':
      return layoutSequence(pane);
    case 'plane':
      return layoutPlane(pane);
  }
}

interface DrawingProps {
  readonly pane: DrawnPane;
  readonly view: View;
}

/** What stands inside the SVG of a pane. */
export function Drawing({ pane, view }: DrawingProps) {
  switch (pane.kind) {
    case 'grid':
      return <GridDrawing pane={pane} layout={layoutGrid(pane)} view={view} />;
    case 'graph':
      return <GraphDrawing pane={pane} layout={layoutGraph(pane)} view={view} />;
    case 'sequence':
      return <SpotList pane={pane} spots={layoutSequence(pane).spots} view={view} outlined />;
    case 'plane':
      return <PlaneDrawing pane={pane} layout={layoutPlane(pane)} view={view} />;
  }
}
