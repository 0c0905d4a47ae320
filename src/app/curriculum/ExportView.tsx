import { Button } from '@mantine/core';
import { writeYaml } from '../../records/yaml.ts';
import { curriculumData, writeCurriculum } from '../../stats/curriculum-json.ts';
import { saveFile } from '../charts/save-file.ts';
import { compositeData } from './composite-data.ts';
import { Issues } from './Issues.tsx';
import { NothingMeasured } from './NothingMeasured.tsx';
import { Panel } from './Panel.tsx';
import { RealSetFields } from './RealSetFields.tsx';
import type { LoadedReal } from './real.ts';
import { SampleForm } from './SampleForm.tsx';
import type { ViewContext } from './view-context.ts';

interface ExportViewProps extends ViewContext {
  readonly real: LoadedReal | undefined;
  onReal(real: LoadedReal | undefined): void;
}

const json = (name: string, text: string) => saveFile(`${name}.json`, 'application/json', [text]);
const yaml = (name: string, data: object) => saveFile(`${name}.yaml`, 'application/yaml', [writeYaml(data)]);

/** Files that a trainer reads, and the command line that gives the same rows. */
export function ExportView({ real, onReal, ...context }: ExportViewProps) {
  const { settings, plan, measured, known, load } = context;
  if (!plan) return <Issues issues={[`There is no schedule “${settings.schedule}” here: choose one.`]} />;
  const { curriculum, issues, mix, problems } = plan;
  const usable = issues.length === 0;
  const name = fileName(curriculum.name);
  const composite = compositeData(mix, problems, known, settings.seed);
  return (
    <>
      {measured.length === 0 && load !== 'failed' ? (
        <NothingMeasured loading={load === 'loading'} />
      ) : (
        <Issues issues={issues} />
      )}
      <Panel
        title="Curriculum and composite"
        says="A curriculum is the schedule with its bands, problems, weights and seed: all that the draws depend on. A composite is the environments with their params and weights alone."
        tools={
          <>
            <Button disabled={!usable} onClick={() => json(name, writeCurriculum(curriculum))}>
              Curriculum JSON
            </Button>
            <Button
              variant="default"
              disabled={!usable}
              onClick={() => yaml(name, curriculumData(curriculum))}
            >
              Curriculum YAML
            </Button>
            <Button
              variant="default"
              disabled={mix.length === 0}
              onClick={() => json(`${name}-composite`, `${JSON.stringify(composite, null, 2)}\n`)}
            >
              Composite JSON
            </Button>
            <Button
              variant="default"
              disabled={mix.length === 0}
              onClick={() => yaml(`${name}-composite`, composite)}
            >
              Composite YAML
            </Button>
          </>
        }
      />
      <RealSetFields {...context} plan={plan} real={real} onReal={onReal} />
      <SampleForm
        settings={settings}
        onChange={context.onChange}
        curriculum={curriculum}
        usable={usable}
        name={name}
        real={real}
      />
    </>
  );
}

const fileName = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-') || 'curriculum';
