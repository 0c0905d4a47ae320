import type { Item } from '../../records/judging/item.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './OtherAnswers.module.css';
import type { Revealed } from './shown.ts';

interface OtherAnswersProps {
  readonly item: Item;
  readonly own: string | null;
  readonly revealed: Revealed;
}

const MOST = 4_000;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** The oracle's answer, the one an entry stores with what its library paid, and one's own. */
export function OtherAnswers({
  item: { subject },
  own,
  revealed: { oracle, stored, own: got },
}: OtherAnswersProps) {
  const score = 'entry' in subject ? subject.score : null;
  return (
    <dl className={classes.answers}>
      <div>
        <dt>Oracle’s answer</dt>
        <dd>
          {oracle === undefined ? (
            <p className={classes.none}>The oracle has none.</p>
          ) : (
            <pre>{cut(oracle)}</pre>
          )}
        </dd>
      </div>
      {stored !== undefined && stored !== oracle && (
        <div>
          <dt>Answer stored with the entry</dt>
          <dd>
            <pre>{cut(stored)}</pre>
          </dd>
        </div>
      )}
      {score !== null && (
        <div>
          <dt>Its library’s reward for the reply</dt>
          <dd>{Number(score.toFixed(3))}</dd>
        </div>
      )}
      {own !== null && (
        <div>
          <dt>Your own reply {got && <VerdictBadge outcome={got.outcome} />}</dt>
          <dd>
            <pre>{cut(own)}</pre>
          </dd>
        </div>
      )}
    </dl>
  );
}
