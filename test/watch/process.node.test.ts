import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program with a `storeOf(options)` that opens in so many milliseconds; it has half a minute. */
function run(opensInMs: number, program: string): { out: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `import { fromIntervals } from '${root}src/index.ts';
       import { liveChatStore } from '${root}src/watch.ts';
       const schedule = fromIntervals([{ start: Date.now() + ${opensInMs}, end: null }]);
       const storeOf = (options) => liveChatStore({ schedule }, [{}], options);
       ${program}`,
    ],
    { cwd: root, encoding: 'utf8', timeout: 30_000 },
  );
  return { out: stdout + stderr, code: status };
}

describe('a process', () => {
  it('ends by itself, though somebody listens', () => {
    expect(
      run(
        3_600_000,
        `storeOf().subscribe(({ live }) => console.log(live));
         (async () => { for await (const { live } of storeOf()) console.log(live); })();`,
      ),
    ).toEqual({ out: 'false\nfalse\n', code: 0 });
  });

  it('waits for changes if it is to', () => {
    expect(
      run(
        300,
        `for await (const { live } of storeOf({ keepAlive: true })) {
           console.log(live);
           if (live) break;
         }`,
      ),
    ).toEqual({ out: 'false\ntrue\n', code: 0 });
  });

  it('ends when a signal ends its waiting', () => {
    expect(
      run(
        3_600_000,
        `const controller = new AbortController();
         setTimeout(() => controller.abort(), 100);
         storeOf({ keepAlive: true, signal: controller.signal }).subscribe(({ live }) => console.log(live));`,
      ),
    ).toEqual({ out: 'false\n', code: 0 });
  });
});
