/** Text in a link: compressed, in characters that a URL does not escape. */

/** Compresses a text. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Decompresses a text of at most `longest` bytes: a link of a few hundred characters could expand to
 * gigabytes.
 *
 * @throws if it is longer, or was not made by `packed`
 */
export async function unpacked(text: string, longest: number): Promise<string> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return read + decoder.decode();
    length += value.length;
    if (length > longest) {
      await reader.cancel();
      throw new RangeError(`expected up to ${longest} bytes`);
    }
    read += decoder.decode(value, { stream: true });
  }
}
