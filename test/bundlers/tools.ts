/** The folder in which the tools of package.json are installed, and what the tests make of them there. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const tools = join(process.env.TMPDIR ?? tmpdir(), 'livehours-runtimes/bundlers');

/** Resolves what is installed there. */
export const fromTools = createRequire(join(tools, 'package.json'));

/** Loads a tool, typed by the little that a test uses of it. */
export async function load<T>(name: string): Promise<T> {
  return (await import(fromTools.resolve(name))) as T;
}

const exec = promisify(execFile);

/** Runs a tool in a folder, and fails with all that it has written. */
export async function run(cwd: string, file: string, ...args: string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Vitest's own would make React and the bundlers build for tests.
    NODE_ENV: undefined,
    NODE_OPTIONS: undefined,
    VITEST: undefined,
    NEXT_TELEMETRY_DISABLED: '1',
    PARCEL_WORKERS: '0',
  };
  const options = { cwd, env, maxBuffer: 1e8 } as const;
  return exec(file, args, options).then(
    ({ stdout }) => stdout,
    ({ message, stdout, stderr }) =>
      Promise.reject(new Error([message, stdout, stderr].join('\n'))),
  );
}

/** Runs the command of a tool. */
export function tool(cwd: string, name: string, ...args: string[]): Promise<string> {
  return run(cwd, join(tools, 'node_modules/.bin', name), ...args);
}
