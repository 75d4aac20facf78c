import type { Issue, IssuePath } from 'livehours';
import { lineOf, placeOf } from '../json/place.js';
import type { JsonNode, Span } from '../json/scan.js';

/** Something that the editor marks in the text. */
export interface Problem extends Span {
  /** An error stops the text from being shown; a warning is probably a slip. */
  readonly kind: 'error' | 'warning';
  readonly code: string;
  /** With its path in front. */
  readonly message: string;
  /** When it matters, in the visitor's language. */
  readonly detail?: string;
  /** From 1. */
  readonly line: number;
}

/** What is said about the value at a path: a parser's issue, or a warning. */
type Told = Pick<Issue, 'path' | 'message'> & { readonly code: string };

/** An issue, with the position of its value in the text. */
export function problemAt(
  text: string,
  root: JsonNode,
  kind: Problem['kind'],
  { path, code, message }: Told,
): Problem {
  const span = placeOf(root, path, code === 'unknown-key');
  return problemIn(text, kind, code, withPath(path, message), span);
}

export function problemIn(
  text: string,
  kind: Problem['kind'],
  code: string,
  message: string,
  { start, end }: Span,
): Problem {
  return { kind, code, message, start, end, line: lineOf(text, start) };
}

/** Moves a path: the parser sees one row, but the user needs its index in the list of members. */
export function moved<T extends Told>(told: T, from: string, to: IssuePath): T {
  const [head, ...rest] = told.path;
  return head === from ? { ...told, path: [...to, ...rest] } : told;
}

/** A message with its path in front: `members[1].presence: …`. */
export function withPath(path: IssuePath, message: string): string {
  const place = path.map((step) => (isWord(step) ? `.${step}` : `[${quoted(step)}]`)).join('');
  return place ? `${place.replace(/^\./, '')}: ${message}` : message;
}

function isWord(step: string | number): boolean {
  return typeof step === 'string' && /^\w{1,40}$/.test(step);
}

function quoted(step: string | number): string {
  return JSON.stringify(typeof step === 'string' ? step.slice(0, 40) : step);
}
