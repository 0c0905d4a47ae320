import type { Place } from '../../core/scene.ts';

/** Moves the keyboard focus to an element of a drawing. */
export function focusPlace(root: Element | null, at: Place): void {
  const element = root?.querySelector(`[data-at="${CSS.escape(at)}"]`);
  if (element instanceof SVGElement || element instanceof HTMLElement) element.focus({ preventScroll: true });
}
