/** Finds the links of pages, and tells whether they lead anywhere. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Markdown without its fenced code. */
export function prose(markdown: string): string {
  return markdown.replace(/^([ \t]*)(`{3,})[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gm, '');
}

/** The anchors of a page, by GitHub's rules: a repeated heading gets a number. */
export function anchorsOf(markdown: string): string[] {
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
export function linksOf(markdown: string): string[] {
  const text = prose(markdown).replace(/`[^`\n]+`/g, '');
  const inline = text.matchAll(/\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)/g);
  const references = text.matchAll(/^ {0,3}\[[^\]]+\]: *<?([^\s>]+)/gm);
  const tags = text.matchAll(/\b(?:href|src)="([^"]+)"/g);
  return [...inline, ...references, ...tags]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** What is wrong with a link from one file of a folder to another, if anything. */
export function problemOf(link: string, from: string, folder: string): string[] {
  const [path = '', anchor] = link.split('#');
  const file = path ? join(dirname(from), path) : from;
  if (!existsSync(join(folder, file))) return [`${from}: ${link}: no such file`];
  const isKnown =
    anchor === undefined || anchorsOf(readFileSync(join(folder, file), 'utf8')).includes(anchor);
  return isKnown ? [] : [`${from}: ${link}: no such heading`];
}

/** The pages that a comment in code mentions, by their paths from the root, with the heading if any. */
export function pagesIn(code: string): string[] {
  return [...code.matchAll(/\b(?:docs\/[\w/-]+|README)\.md(?:#[\p{L}\w-]*)?/gu)].map(
    ([link]) => link,
  );
}
