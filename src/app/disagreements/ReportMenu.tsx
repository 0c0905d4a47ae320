import { Button, Menu } from '@mantine/core';
import { markdownReport } from '../../envs/reasoning-gym/report.ts';
import { saveFile } from '../charts/save-file.ts';
import { comparedOf } from './compared.ts';
import type { JudgedFile } from './judged-file.ts';

interface ReportMenuProps {
  readonly judged: JudgedFile;
}

/** What the command line gives with --md and --json. */
export function ReportMenu({ judged }: ReportMenuProps) {
  const name = `${judged.name.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-') || 'file'}-disagreements`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button>Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Everything found in the file</Menu.Label>
        <Menu.Item
          onClick={() => saveFile(`${name}.md`, 'text/markdown', [markdownReport(comparedOf(judged))])}
        >
          Report (Markdown)
        </Menu.Item>
        <Menu.Item
          onClick={() =>
            saveFile(`${name}.json`, 'application/json', [`${JSON.stringify(comparedOf(judged), null, 2)}\n`])
          }
        >
          Every difference (JSON)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
