/** Every link within the repository leads somewhere, and every name that the internals mention exists. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './extract.js';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/api/')),
];
const sources = filesBelow('src', '.ts');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Markdown without its fenced code. */
function prose(markdown: string): string {
  return markdown.replace(/^([ \t]*)(`{3,})[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gm, '');
}

/** The anchors of a page, by GitHub's rules: a repeated heading gets a number. */
function anchorsOf(markdown: string): string[] {
  const counts = new Map<string, number>();
  return [...prose(markdown).matchAll(/^#{1,6} +(.+?)[ #]*$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count ? `${slug}-${count}` : slug;
  });
}

/** The targets of a page's links and images, without those that lead out of the repository. */
function linksOf(markdown: string): string[] {
  const text = prose(markdown).replace(/`[^`\n]+`/g, '');
  const inline = text.matchAll(/\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)/g);
  const references = text.matchAll(/^ {0,3}\[[^\]]+\]: *<?([^\s>]+)/gm);
  const tags = text.matchAll(/\b(?:href|src)="([^"]+)"/g);
  return [...inline, ...references, ...tags]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** What is wrong with a link from one file to another, if anything. */
function problemOf(link: string, from: string): string[] {
  const [path = '', anchor] = link.split('#');
  const file = path ? join(dirname(from), path) : from;
  if (!existsSync(join(root, file))) return [`${from}: ${link}: no such file`];
  const isKnown = anchor === undefined || anchorsOf(read(file)).includes(anchor);
  return isKnown ? [] : [`${from}: ${link}: no such heading`];
}

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
    expect(linksOf(read(page)).flatMap((link) => problemOf(link, page))).toEqual([]);
  });

  it('lead from comments of src/ to pages and headings that exist', () => {
    const links = sources.flatMap((file) =>
      [...read(file).matchAll(/\bdocs\/[\w/-]+\.md(?:#[\p{L}\w-]*)?/gu)].map(([link]) => ({
        file,
        link,
      })),
    );
    expect(links.length).toBeGreaterThan(5);
    const problems = links.flatMap(({ file, link }) =>
      problemOf(link, '.').map((problem) => `${file}${problem}`),
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
