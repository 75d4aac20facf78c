/**
 * For resolvers that ignore `exports` (Parcel 2, Metro before 0.82, TypeScript's node10), `livehours/watch` is
 * a folder of the package with a package.json that leads to dist/. The folders exist only while the
 * package is packed:
 *
 *     tsx test/package/stubs.ts write | remove
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, subpaths } from './entries.js';

const [, , command] = process.argv;
for (const entry of subpaths) {
  const folder = join(root, entry);
  if (command === 'remove') {
    rmSync(folder, { recursive: true, force: true });
    continue;
  }
  const stub = {
    main: `../dist/${entry}.cjs`,
    module: `../dist/${entry}.js`,
    // Metro 0.83 heeds `exports` for `livehours` but finds this folder first for its entries: without the
    // field it would bundle the core twice, as ES module and as CommonJS.
    'react-native': `../dist/${entry}.js`,
    types: `../dist/${entry}.d.cts`,
    sideEffects: false,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(stub, null, 2)}\n`);
}
// The one entry that is a file.
const schema = join(root, 'schema.json');
if (command === 'remove') rmSync(schema, { force: true });
else copyFileSync(join(root, 'src/schema.json'), schema);
