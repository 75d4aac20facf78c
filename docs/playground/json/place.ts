import type { Path } from 'livehours';
import type { JsonNode, Span } from './scan.js';

/** Where a path leads in a text: to the value, or as near to it as there is something. */
export function placeOf(root: JsonNode, path: Path, isAboutKey: boolean): Span {
  let node = root;
  for (const step of path) {
    const child = node.children.get(step);
    // What is missing is to be written into what surrounds it: its opening bracket shows where.
    if (!child) return { start: node.start, end: node.start + 1 };
    node = child;
  }
  if (isAboutKey && node.key) return node.key;
  // Of an object or a list, the first character: it may go on for pages.
  return node.children.size > 0 ? { start: node.start, end: node.start + 1 } : node;
}

/** The line on which an offset of a text stands, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
