/** Type-checks all examples in one TypeScript program, under the options of the tests. */
import { join } from 'node:path';
import ts from 'typescript';
import { type Block, root } from './extract.js';

/** The file as which an example is compiled and run: beside its document, so that paths resolve. */
export function moduleOf({ file, line, language }: Block): string {
  return join(root, `${file}.${line}.${language}`);
}

/** An example's code on the same lines as in its document, so that every message names the line. */
export function paddedCode({ code, line }: Block): string {
  return '\n'.repeat(line - 1) + code;
}

/** What the compiler has to say about each example, as `file:line: message`. */
export function typeErrors(examples: readonly Block[]): Map<Block, string[]> {
  const options: ts.CompilerOptions = {
    ...optionsOf('test/tsconfig.json'),
    noUnusedLocals: false, // An example often names a value only to show it.
    jsx: ts.JsxEmit.Preserve,
  };
  const modules = new Map(examples.map((example) => [moduleOf(example), example]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => modules.has(name) || fileExists(name);
  host.readFile = (name) => modules.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const example = modules.get(name);
    return example
      ? ts.createSourceFile(name, paddedCode(example), target)
      : getSourceFile(name, target, ...rest);
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  return new Map(
    [...modules].map(([name, example]) => {
      const source = program.getSourceFile(name);
      const diagnostics = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      return [example, diagnostics.map((diagnostic) => messageOf(diagnostic, example))];
    }),
  );
}

function optionsOf(tsconfig: string): ts.CompilerOptions {
  const path = join(root, tsconfig);
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, join(path, '..')).options;
}

function messageOf({ file, start = 0, messageText }: ts.Diagnostic, example: Block): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : example.line;
  return `${example.file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}
