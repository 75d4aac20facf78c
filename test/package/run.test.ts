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

it.each([
  ['ES modules', 'module', (name: string) => `await import('${name}')`],
  ['CommonJS', 'commonjs', (name: string) => `require('${name}')`],
])('renders with the React of its user: %s', (_, type, load) => {
  const script = `
    const { equal } = ${load('node:assert/strict')};
    const { createElement } = ${load('react')};
    const { renderToString } = ${load('react-dom/server')};
    const { useLiveChat } = ${load('livehours/react')};
    const schedule = { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } };
    const Chat = ({ at }) => String(useLiveChat({ schedule }, [{}], { initialAt: at }).live);
    equal(renderToString(createElement(Chat, { at: 8 * 3_600_000 })), 'true');
    equal(renderToString(createElement(Chat, { at: 8 * 3_600_000 - 1 })), 'false');
  `;
  const args = [`--input-type=${type}`, '--eval', script];
  execFileSync(process.execPath, args, { cwd, stdio: 'pipe' });
});
