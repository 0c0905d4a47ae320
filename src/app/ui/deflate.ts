/** More came out of a packed text than may. */
export class TooMuch extends Error {}

/** A text as a part of an address: deflated, in base64url. */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = throughStream(bytes, new CompressionStream('deflate-raw'));
  return toBase64Url(await collect(deflated, Number.POSITIVE_INFINITY));
}

/** The way back. @throws TooMuch beyond `most` bytes, since a few characters can unfold to gigabytes; an Error for what is no packed text. */
export async function unpacked(text: string, most: number): Promise<string> {
  const bytes = fromBase64Url(text);
  if (!bytes) throw new Error('This is no base64url.');
  const inflated = throughStream(bytes, new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(await collect(inflated, most));
}

function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  through: GenericTransformStream,
): ReadableStream<Uint8Array> {
  // The streams that deflate and inflate give bytes; their common type does not say so.
  return new Blob([bytes])
    .stream()
    .pipeThrough(through as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooMuch();
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
