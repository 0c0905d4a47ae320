import { Button } from '@mantine/core';
import { splitId } from '../../core/ids.ts';
import { type Chain, matchedBaseline, pickChains } from '../../stats/chains.ts';
import { passRate } from '../../stats/rate.ts';
import { count, percent, plural } from '../charts/format.ts';
import { saveFile } from '../charts/save-file.ts';
import { ViewData } from '../charts/ViewData.tsx';
import { baselineLines, chainLines } from './chain-lines.ts';
import type { MeasuredVariant } from './chain-run.ts';
import { Figures } from './Figures.tsx';
import { Panel } from './Panel.tsx';
import type { MeasuredLadders } from './useChains.ts';

interface ChainResultsProps {
  readonly measured: MeasuredLadders;
}

const SHOWN = 50;
const said = (variant: MeasuredVariant | undefined): string =>
  variant ? `${percent(passRate(variant))} (${variant.solved}/${variant.n})` : '';
const nameOf = (id: string): string => {
  const parts = splitId(id);
  return parts ? `${parts.params.replaceAll('&', ', ')}, seed ${parts.seed}, ${parts.index}` : id;
};

/** The chains that were found, their matched baseline, and both as files. */
export function ChainResults({ measured: { env, solver, ask, ladders } }: ChainResultsProps) {
  const chains: readonly Chain<MeasuredVariant>[] = pickChains(ladders);
  const matched = matchedBaseline(chains, ladders);
  const save = (name: string, lines: string) =>
    saveFile(`${env.id}-${name}.jsonl`, 'application/x-ndjson', [lines]);
  const rate = ask.attempts === 1 ? 'pass rate' : `pass@${ask.attempts}`;
  return (
    <Panel
      title={plural(chains.length, 'chain')}
      says={
        chains.length === 0
          ? `None of ${plural(ladders.length, 'problem')} has variants in all three bands. Measure more of them, begin at another level, or let another solver measure.`
          : `Of ${plural(ladders.length, 'problem')} measured by ${solver}, ${plural(ask.tries, 'try', 'tries')} at each variant, by ${rate}. Matched baseline: ${plural(matched.triples.length, 'triple')} of unrelated problems with the same rates${matched.unmatched > 0 ? `; ${count(matched.unmatched)} chains have no match among the problems that gave none` : ''}.`
      }
      tools={
        <>
          <Button disabled={chains.length === 0} onClick={() => save('chains', chainLines(chains, env))}>
            Export chains
          </Button>
          <Button
            variant="default"
            disabled={matched.triples.length === 0}
            onClick={() => save('baseline', baselineLines(matched, env))}
          >
            Export baseline
          </Button>
        </>
      }
    >
      {chains.length > 0 && (
        <Figures
          name="Chains"
          columns={[
            { name: 'Problem' },
            { name: 'Easy', number: true },
            { name: 'Medium', number: true },
            { name: 'Hard', number: true },
            { name: 'Made easier', number: true },
          ]}
          rows={chains.slice(0, SHOWN).map(({ problem, links }) => ({
            key: problem,
            cells: [nameOf(problem), ...links.map(said), links.map(({ rungs }) => rungs).join(' · ')],
          }))}
        />
      )}
      <ViewData
        title="All variants"
        caption={`Every measured variant of ${env.title}`}
        columns={['Problem', 'Made easier', 'Solved', 'Tries']}
        rows={ladders
          .slice(0, 200)
          .flatMap(({ problem, variants }) =>
            variants.map(({ rungs, solved, n }) => [nameOf(problem), rungs, solved, n]),
          )}
      />
    </Panel>
  );
}
