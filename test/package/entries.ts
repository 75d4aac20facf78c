import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The entries of the package: every file at the top of src/ but the core, which they share. */
export const entries = readdirSync(join(root, 'src'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => name !== 'core');

/** Those with a name of their own: all but `index`, which is `livehours` itself. */
export const subpaths = entries.filter((entry) => entry !== 'index');
