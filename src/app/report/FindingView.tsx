import type { Finding } from '../../audit/finding.ts';
import { MAX_LINKED_REPLY, playHrefOf, readAnyLink } from '../links.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import classes from './FindingView.module.css';

interface FindingViewProps {
  readonly finding: Finding;
  /** The probe is named with it. */
  readonly named?: boolean;
}

/** The reply on the board of its instance; undefined where the finding is about no instance that can be made. */
export function boardHref({ id, reply }: Finding): string | undefined {
  const link = readAnyLink(id);
  return (
    link &&
    playHrefOf({ ...link, ...(reply === undefined || reply.length > MAX_LINKED_REPLY ? {} : { reply }) })
  );
}

const isUnseen = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
/** A text of which nothing would be seen, by the numbers of its characters. */
const escaped = (text: string): string =>
  [...text.slice(0, 40)]
    .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Characters of a reply that are shown; it is copied whole. */
const SHOWN = 2_000;

/** One thing that is wrong, and the way to its board. */
export function FindingView({ finding, named = false }: FindingViewProps) {
  const { probe, id, reply, expected, got, note } = finding;
  const href = boardHref(finding);
  return (
    <li className={classes.finding}>
      {named && <h3 className={classes.probe}>{probe}</h3>}
      <dl className={classes.facts}>
        <dt>Expected</dt>
        <dd>{expected}</dd>
        <dt>Got</dt>
        <dd>{got}</dd>
        {reply !== undefined && (
          <>
            <dt>Reply</dt>
            <dd>
              {isUnseen(reply) ? (
                <em className={classes.blank}>
                  {reply === '' ? 'empty' : `nothing to see: ${escaped(reply)}`}
                </em>
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
                <pre className={classes.reply} tabIndex={0}>
                  {reply.slice(0, SHOWN)}
                  {reply.length > SHOWN && '…'}
                </pre>
              )}
            </dd>
          </>
        )}
      </dl>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      <p className={classes.id}>{id === '' ? 'One of the environment’s own examples' : id}</p>
      <div className={classes.actions}>
        {href !== undefined && (
          <a className={classes.open} href={href}>
            Open on the board
          </a>
        )}
        {reply !== undefined && reply !== '' && <CopyButton text={reply} name="Copy reply" />}
      </div>
    </li>
  );
}
