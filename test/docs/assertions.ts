/**
 * Turns the comments of an example into assertions, so that what a reader is told is what happens:
 *
 *     expression;            // => expected        (any JavaScript expression)
 *     const x = expression;  // => expected
 *     expression;            // throws ScheduleError: part of its message
 *
 * A comment may also stand on the line below, and go on over further comment lines.
 */
import ts from 'typescript';

const MARK = /^\/\/ (=>|throws) /;

/** The code with its assertions, line for line as long as before. `where` names a line in messages. */
export function withAssertions(code: string, where: (line: number) => string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const claimed = new Set<number>();
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;

  function visit(node: ts.Node): void {
    const value = computedBy(node);
    const comments = value ? commentsAfter(node) : [];
    const first = comments[0];
    const kind = first && MARK.exec(first.text)?.[1];
    if (value && first && kind) {
      claimed.add(first.line);
      const at = JSON.stringify(where(first.line));
      const call =
        kind === '=>'
          ? ['__is(', `, () => (${expectedValue(comments, where(first.line))}), ${at})`]
          : ['__throws(() => ', `, ${JSON.stringify(first.text.slice(10))}, ${at})`];
      const [open = '', close = ''] = call;
      edits.push({ start: value.getStart(), end: value.getStart(), text: `${open}(` });
      edits.push({ start: value.end, end: value.end, text: `)${close}` });
    }
    ts.forEachChild(node, visit);
  }

  /** The comments from the end of a statement's last line on, as long as they follow directly. */
  function commentsAfter(node: ts.Node): { text: string; line: number }[] {
    const ranges = [
      ...(ts.getTrailingCommentRanges(code, node.end) ?? []),
      ...(ts.getLeadingCommentRanges(code, node.end) ?? []),
    ];
    const comments: { text: string; line: number }[] = [];
    let next = lineAt(node.end) + 1;
    for (const { pos, end } of ranges) {
      const line = lineAt(pos);
      if (line > next) break;
      next = line + 1;
      comments.push({ text: code.slice(pos, end), line });
    }
    return comments;
  }

  visit(source);
  for (const [index, text] of code.split('\n').entries()) {
    if (/\/\/ (=>|throws) /.test(text) && !claimed.has(index + 1)) {
      throw new Error(`${where(index + 1)}: no statement ends where this comment stands`);
    }
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** What a statement computes: the value of an expression or of a variable's initializer. */
function computedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isExpressionStatement(node)) return node.expression;
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.initializer;
  return undefined;
}

/** The shortest run of comments that reads as one expression. */
function expectedValue(comments: readonly { text: string }[], where: string): string {
  let text = '';
  for (const comment of comments) {
    text += `${comment.text.replace(/^\/\/ (=> )?/, '')}\n`;
    const { diagnostics } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
    if (diagnostics?.length === 0) return text.trim().replaceAll('\n', ' ');
  }
  throw new Error(`${where}: what stands after => is no JavaScript expression`);
}
