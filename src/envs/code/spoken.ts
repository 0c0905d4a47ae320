/**
 * What a solver could copy out of a prompt without thinking: its lines, what follows a colon, what stands in quotation
 * marks or brackets. None of it may be an answer.
 */
export function spokenIn(prompt: string): readonly string[] {
  const lines = prompt.split('\n').map((line) => line.trim());
  const after = lines.flatMap((line) =>
    line.includes(':') ? [line.slice(line.indexOf(':') + 1).replace(/\.$/, '')] : [],
  );
  const quoted = [...prompt.matchAll(/[“"`(]([^“”"`()\n]{1,200})[”"`)]/g)].map((match) => match[1] as string);
  const blocks = prompt.split(/\n\s*\n/);
  return [...new Set([...lines, ...after, ...quoted, ...blocks].map((text) => text.trim()).filter(Boolean))];
}
