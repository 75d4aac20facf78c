import { execFileSync } from 'node:child_process';
import { inject, it } from 'vitest';

const cwd = inject('consumer');

it.each(['smoke.mjs', 'smoke.cjs'])('answers rightly through every entry: %s', (script) => {
  execFileSync(process.execPath, [script], { cwd, stdio: 'pipe' });
});

it('takes a schedule that its CommonJS copy has parsed', () => {
  const script = `
    import { createRequire } from 'node:module';
    import { deepEqual } from 'node:assert/strict';
    import { nextChange, canLiveChat } from 'livehours';
    const { parseSchedule } = createRequire(import.meta.url)('livehours');
    const schedule = parseSchedule({ timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } });
    const at = Date.parse('2026-03-30T12:00Z');
    deepEqual(nextChange(schedule, at), Date.parse('2026-03-30T17:00Z'));
    deepEqual(canLiveChat({ schedule }, [{ schedule }], at), true);
  `;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, stdio: 'pipe' });
});
