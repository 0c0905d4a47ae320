/** Hands the browser a file to save. */
export function saveFile(name: string, type: string, parts: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; a browser that asks first keeps the blob itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
