import type { IssuePath } from 'livehours';
import type { JsonNode, Span } from './scan.js';

/** The span of the value at a path, or of its nearest existing parent. */
export function placeOf(root: JsonNode, path: IssuePath, isAboutKey: boolean): Span {
  let node = root;
  for (const step of path) {
    const child = node.children.get(step);
    // A missing value belongs in its parent, so mark the parent's opening bracket.
    if (!child) return { start: node.start, end: node.start + 1 };
    node = child;
  }
  if (isAboutKey && node.key) return node.key;
  // For an object or a list only the first character: it may go on for pages.
  return node.children.size > 0 ? { start: node.start, end: node.start + 1 } : node;
}

/** The line number of an offset in a text, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
