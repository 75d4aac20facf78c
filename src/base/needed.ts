/**
 * A part of the runtime that not every engine has, or an error that names it. Polyfills may come late, so
 * it is looked for when it is needed, not when the library is loaded. See `README.md#engines`.
 */
export function needed<T>(part: T | undefined, name: string): T {
  if (part === undefined) throw new Error(`this engine lacks ${name}`);
  return part;
}
