import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const entry = (name: string) =>
  JSON.stringify(new URL(`../../src/${name}.ts`, import.meta.url).href);

/** Runs a script that may use the library, and says what it wrote. */
async function script(code: string) {
  const imports = `
    import { fromIntervals } from ${entry('index')};
    import { liveChatStore } from ${entry('watch')};
  `;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', imports + code];
  const options = { timeout: 30_000, cwd: new URL('../..', import.meta.url) };
  return run(process.execPath, args, options).then(
    ({ stdout }) => ({ stdout, code: 0, stderr: '' }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );
}

it('lets a process end although somebody has subscribed', async () => {
  const { stdout, code } = await script(`
    const store = liveChatStore({ schedule: fromIntervals([{ start: 0, end: Date.now() + 3600_000 }]) }, [{}]);
    store.subscribe(({ live }) => console.log(live));
  `);
  expect({ stdout, code }).toEqual({ stdout: 'true\n', code: 0 });
});

it('keeps a process alive, when that is asked for, until the store is closed', async () => {
  const { stdout, code } = await script(`
    const schedule = fromIntervals([{ start: 0, end: Date.now() + 700 }]);
    const store = liveChatStore({ schedule }, [{}], { keepAlive: true });
    for await (const { live } of store) {
      console.log(live);
      if (!live) break;
    }
  `);
  expect({ stdout, code }).toEqual({ stdout: 'true\nfalse\n', code: 0 });
});

it('loses no error of a listener: it ends a process that handles none', async () => {
  const { stdout, stderr, code } = await script(`
    const store = liveChatStore({}, [{}]);
    store.subscribe(() => { throw new Error('nobody listens to me'); });
    console.log('still here');
  `);
  expect(stdout).toBe('still here\n');
  expect(code).toBe(1);
  expect(stderr).toContain('nobody listens to me');
});
