const textInputs = new Set(['text', 'search', 'number', 'url', 'email', 'password', 'tel', '']);

/** Whether keys go into a text field, where one-key shortcuts are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && textInputs.has(target.type);
}
