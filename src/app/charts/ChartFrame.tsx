import { Button, Menu } from '@mantine/core';
import { type ReactNode, useId, useRef } from 'react';
import classes from './ChartFrame.module.css';
import { csvOf, pngOf, svgOf } from './chart-picture.ts';
import type { DataTable } from './DataSheet.tsx';
import { saveFile } from './save-file.ts';
import { ViewData } from './ViewData.tsx';

interface ChartFrameProps {
  readonly title: string;
  /** A line below the title. */
  readonly says?: ReactNode;
  /** What it stands on: n, the filter, the verifiers. Goes into pictures too. */
  readonly facts: string;
  readonly data: DataTable;
  /** Of the files that are saved, without their ending. */
  readonly name: string;
  readonly tools?: ReactNode;
  /** Beside the chart and in no picture: legends, notes. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** What every chart has: what it stands on, its numbers as a table, and ways to take it away. */
export function ChartFrame({ title, says, facts, data, name, tools, below, children }: ChartFrameProps) {
  const plot = useRef<HTMLDivElement>(null);
  const id = useId();
  const svg = () => (plot.current ? svgOf(plot.current, { title, facts }) : '');
  return (
    <section className={classes.frame} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {says && <p className={classes.says}>{says}</p>}
        </div>
        <div className={classes.tools}>
          {tools}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button size="xs" variant="default" aria-label={`Save ${title}`}>
                Save
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => saveFile(`${name}.svg`, 'image/svg+xml', [svg()])}>SVG</Menu.Item>
              <Menu.Item onClick={async () => saveFile(`${name}.png`, 'image/png', [await pngOf(svg())])}>
                PNG
              </Menu.Item>
              <Menu.Item onClick={() => saveFile(`${name}.csv`, 'text/csv', [csvOf(data)])}>CSV</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <div ref={plot} className={classes.plot}>
        {children}
      </div>
      {below}
      <p className={classes.facts}>{facts}</p>
      <ViewData {...data} />
    </section>
  );
}
