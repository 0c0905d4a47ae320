import { DECISIONS, type Decision, REASONS, type Reason } from '../../records/judging/judgement.ts';
import { useServices } from '../services.ts';
import { isTyping } from '../ui/typing.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';

/** The letter of each reason. */
export const REASON_KEYS: { readonly [R in Reason]: string } = {
  ambiguous: 'A',
  several: 'M',
  trap: 'T',
  rule: 'R',
  unsolvable: 'U',
  drawing: 'D',
};
const reasonOf = (key: string): Reason | undefined =>
  (Object.keys(REASONS) as Reason[]).find((reason) => REASON_KEYS[reason] === key);

export interface DeskActs {
  readonly decide?: ((decision: Decision) => void) | undefined;
  readonly reason?: ((reason: Reason) => void) | undefined;
  readonly note?: (() => void) | undefined;
  readonly flag?: (() => void) | undefined;
  readonly change?: (() => void) | undefined;
  readonly commit?: (() => void) | undefined;
  readonly next?: (() => void) | undefined;
  readonly back?: (() => void) | undefined;
}

/** Keys of the desk. A dialog, a text field and a link keep their own; Enter on a choice commits it. */
export function useDeskKeys(acts: DeskActs): void {
  const { settings } = useServices();
  useDocumentKey((event) => {
    const { target } = event;
    if (
      event.altKey ||
      event.repeat ||
      (target instanceof Element && target.closest('[role="dialog"], [role="menu"]'))
    )
      return;
    const act = event.ctrlKey || event.metaKey ? withControl(event) : alone(event);
    if (!act) return;
    event.preventDefault();
    act();
  });

  const withControl = ({ key }: KeyboardEvent): (() => void) | undefined =>
    key === 'Enter' ? acts.commit : undefined;

  function alone({ key, target, shiftKey }: KeyboardEvent): (() => void) | undefined {
    if (shiftKey || isTyping(target) || !settings.getState().oneKey) return undefined;
    if (key === 'Enter') {
      const own = target instanceof Element && target.closest('a, button, summary, [tabindex="0"]');
      return own && !own.closest('[data-choice]') ? undefined : (acts.commit ?? acts.next);
    }
    if (key === 'Backspace') return acts.back;
    const decision = DECISIONS[Number(key) - 1];
    if (decision) return acts.decide && (() => acts.decide?.(decision));
    const letter = key.toUpperCase();
    const reason = reasonOf(letter);
    if (reason) return acts.reason && (() => acts.reason?.(reason));
    const others: { readonly [letter: string]: (() => void) | undefined } = {
      N: acts.note,
      F: acts.flag,
      S: acts.next,
      C: acts.change,
    };
    return Object.hasOwn(others, letter) ? others[letter] : undefined;
  }
}
