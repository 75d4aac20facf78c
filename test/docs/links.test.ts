/** Every link within the repository leads somewhere, and every name that the internals mention exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './extract.js';
import { anchorsOf, linksOf, pagesIn, problemOf, prose } from './links.js';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/api/')),
];
const sources = filesBelow('src', '.ts');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('links', () => {
  it('turns headings into anchors as GitHub does', () => {
    const page =
      '# `a-b`: it’s 100 % [c_D](e)\n## Same\n```md\n# no heading\n```\n## Same\n## Été?';
    expect(anchorsOf(page)).toEqual(['a-b-its-100--c_d', 'same', 'same-1', 'été']);
  });

  it('finds links of every form, and none in code', () => {
    const page =
      '[a](b.md) ![c\nd](e.png "f") [g]\n[g]: h#i\n<a href="j">\n`[k](l)`\n[m](https://n)';
    expect(linksOf(page)).toEqual(['b.md', 'e.png', 'h#i', 'j']);
  });

  it.each(pages)('%s: each link leads somewhere', (page) => {
    expect(linksOf(read(page)).flatMap((link) => problemOf(link, page, root))).toEqual([]);
  });

  it('lead from comments of src/ to pages and headings that exist', () => {
    const links = sources.flatMap((file) => pagesIn(read(file)).map((link) => ({ file, link })));
    expect(links.length).toBeGreaterThan(5);
    const problems = links.flatMap(({ file, link }) =>
      problemOf(link, '.', root).map((problem) => `${file}${problem}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('names in the pages for contributors', () => {
  const internals = pages.filter((page) => page.startsWith('docs/internals/'));

  it.each(internals)('%s: files and folders exist', (page) => {
    const names = [...prose(read(page)).matchAll(/`([a-z.][\w.-]*\/[\w./-]*|[a-z][\w-]*\.ts)`/g)];
    const generated = /^(dist|docs\/api|\.stryker)\b/;
    const missing = names
      .map(([, name = '']) => name)
      .filter((name) => !/^livehours\//.test(name) && !generated.test(name))
      .filter((name) => !existsSync(join(root, name)) && !existsSync(join(root, 'src', name)));
    expect(missing).toEqual([]);
  });
});
