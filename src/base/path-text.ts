import { describe } from './describe.js';

/** A message prefixed with its path, written as in code: `overrides[1].hours: …`. */
export function withPath(path: readonly (string | number)[], message: string): string {
  return `${path.map(keyText).join('')}: ${message}`.replace(/^(\.|: )/, '');
}

function keyText(key: string | number): string {
  return typeof key === 'string' && /^\w{1,40}$/.test(key) ? `.${key}` : `[${describe(key)}]`;
}
