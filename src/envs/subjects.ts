import type { AnyEnvironment, Tools } from '../core/environment.ts';
import { noTools } from '../core/host.ts';
import type { ParamValues } from '../core/params.ts';
import { catalogue } from './catalogue.ts';
import type { Brute, Examples } from './examples.ts';
import secretTestOnly, { bruteOfFixture, examplesOfFixture, fakePython } from './laws.fixture.ts';

/** What the laws are about: an environment with its examples, its brute-force account and the tools it needs. */
export interface Subject {
  readonly env: AnyEnvironment;
  readonly examples: Examples;
  readonly brute: Brute<ParamValues, unknown>;
  readonly tools: Tools;
  readonly folder: string | undefined;
}

/**
 * Every environment of the catalogue, the template that new ones are copied from, and one that exists for the tests
 * alone; or those of some ids. Throws where there is none of an id.
 */
export async function subjects(python: Tools, ids?: readonly string[]): Promise<readonly Subject[]> {
  const all: readonly { readonly id: string; load(): Promise<Subject> }[] = [
    ...catalogue.map(({ id, family, load, examples }) => ({
      id,
      async load() {
        const env = (await load()).default;
        return {
          env,
          examples: (await examples()).default,
          brute: await bruteOf(`./${family}/${id}.brute.ts`),
          tools: env.evidence ? python : noTools,
          folder: family,
        };
      },
    })),
    {
      id: 'template',
      load: async () => ({
        env: (await import('./template/template.ts')).default,
        examples: (await import('./template/template.examples.ts')).default,
        brute: await bruteOf('./template/template.brute.ts'),
        tools: noTools,
        folder: 'template',
      }),
    },
    {
      id: secretTestOnly.id,
      load: async () => ({
        env: secretTestOnly,
        examples: examplesOfFixture,
        brute: bruteOfFixture,
        tools: fakePython,
        folder: undefined,
      }),
    },
  ];
  const unknown = ids?.filter((id) => !all.some((one) => one.id === id)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no environment ${unknown.join(', ')}.`);
  return Promise.all(all.filter(({ id }) => ids?.includes(id) ?? true).map((one) => one.load()));
}

const bruteOf = async (path: string): Promise<Brute<ParamValues, unknown>> =>
  ((await import(/* @vite-ignore */ path)) as { default: Brute<ParamValues, unknown> }).default;
