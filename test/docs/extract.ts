/** Finds what the documentation shows as code: fenced blocks in Markdown and in doc comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Block {
  /** The file that shows it, relative to the root of the repository. */
  readonly file: string;
  /** The line of that file on which the code begins, from 1. */
  readonly line: number;
  readonly language: string;
  /** The word after the language, if any: `no-run`, `schedule`, or the file that it shows. */
  readonly label: string;
  readonly code: string;
}

/** Spellings under which code would pass unchecked. */
const UNCHECKED = /^(js|jsx|mjs|cjs|javascript|mts|cts|typescript)$/;

/** Where the text of a line begins: in TypeScript, after the star of a doc comment. */
const MARGIN = { '.md': /^[ \t]*/, '.ts': /^[ \t]*\* ?/ };

/** Every block of README.md, of docs/ without the generated reference, and of src/. */
export function allBlocks(): Block[] {
  const files = [
    'README.md',
    ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/api/')),
    ...filesBelow('src', '.ts'),
  ];
  return files.flatMap((file) => blocksOf(file, readFileSync(join(root, file), 'utf8')));
}

/** The fenced blocks of one file's text. */
export function blocksOf(file: string, text: string): Block[] {
  const margin = MARGIN[file.endsWith('.md') ? '.md' : '.ts'];
  const blocks: Block[] = [];
  let open: { fence: string; indent: number; line: number; info: string; code: string[] } | null =
    null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const indent = margin.exec(line)?.[0].length ?? 0;
    const [, fence, info] = /^(`{3,})\s*(.*?)\s*$/.exec(line.slice(indent)) ?? [];
    if (open === null) {
      // Code starts on the line below the fence, and lines count from 1.
      if (fence) open = { fence, indent, line: index + 2, info: info ?? '', code: [] };
    } else if (fence === open.fence && info === '') {
      blocks.push(blockOf(file, open));
      open = null;
    } else {
      open.code.push(line.slice(Math.min(indent, open.indent)));
    }
  }
  if (open) throw new Error(`${file}:${open.line - 1}: this fence is never closed`);
  return blocks;
}

/** Whether a label names a file, relative to the document: what is shown is then its own code. */
export function isFile(label: string): boolean {
  return label.includes('/');
}

function blockOf(file: string, open: { line: number; info: string; code: string[] }): Block {
  const [language = '', label = ''] = open.info.split(/\s+/);
  if (UNCHECKED.test(language) && !isFile(label)) {
    throw new Error(`${file}:${open.line - 1}: write \`\`\`ts, which is checked, not ${language}`);
  }
  return { file, line: open.line, language, label, code: open.code.join('\n') };
}

/** The files below a folder with an extension, in order. */
export function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(extension))
    .sort();
}
