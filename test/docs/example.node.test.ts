import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hoursOn, openIntervals, parseSchedule } from 'livehours';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import acme from '../../docs/examples/acme.json' with { type: 'json' };
import { root } from './extract.js';

const folder = mkdtempSync(join(tmpdir(), 'livehours-example-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The example in one file: it starts at once, where tsx takes a second each time. */
const bundle = join(folder, 'team-week.mjs');
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  resolve: {
    alias: [
      { find: /^livehours$/, replacement: join(root, 'src/index.ts') },
      { find: /^livehours\/(\w+)$/, replacement: join(root, 'src/$1.ts') },
    ],
  },
  ssr: { noExternal: true },
  build: {
    ssr: 'docs/examples/team-week.ts',
    outDir: folder,
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'team-week.mjs' } },
  },
});

// It reads its own team from beside itself.
copyFileSync(join(root, 'docs/examples/acme.json'), join(folder, 'acme.json'));

/** What `npm run example -- …` prints, and its exit code; the system's zone plays no part. */
function run(...args: string[]): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Apia' },
  });
  return { out: stdout, err: stderr, code: status };
}

/** A file with this content. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The lines between a title and the next empty line after its table. */
function section(out: string, title: string): string[] {
  const [, rest = ''] = out.split(`${title}`);
  return (rest.split('\n\n')[1] ?? '').split('\n');
}

describe('the example on its own team', () => {
  const { out, err, code } = run();

  it('succeeds in silence', () => {
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('says whether live chat is on, whom to invite and until when', () => {
    expect(section(out, 'At 01:30 on Sunday 29 March 2026 (2026-03-29T00:30:00Z)')).toEqual([
      '  live chat    ON until Sun 29 Mar 04:00 (in 1 h 30 min)',
      '  invite       Bibek',
      '  holds until  Sun 29 Mar 04:00 (in 1 h 30 min)',
    ]);
  });

  it('says who is on, on each member’s own clock', () => {
    const lines = out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'member | zone | local time | hours | on shift | until (Europe/Paris) | presence | label',
        'Camille | Europe/Paris | Sun 01:30 | the brand’s | no | Tue 31 Mar 09:00 | online | Long weekend',
        'Dana | America/New_York | Sat 20:30 | own | no | Mon 30 Mar 14:00 | online',
        'Ruby | Australia/Sydney | Sun 11:30 | own | no | Mon 30 Mar 11:00 | online',
        'Bibek | Asia/Kathmandu | Sun 06:15 | own | yes | Sun 29 Mar 06:15 | online',
        'Jonas | Europe/Berlin | Sun 01:30 | own | no | Mon 30 Mar 09:00 | online',
        'Emil | Europe/Paris | Sun 01:30 | own | no | Fri 3 Apr 14:00 | offline',
      ]),
    );
  });

  it('leaves the hour that the clock skips out of the day', () => {
    const chart = section(out, 'Half hour by half hour on Sunday 29 March 2026');
    expect(chart.map((line) => line.slice(0, 27).trimEnd())).toEqual([
      '               00 01 03 04',
      '  widget open  ## ## ## ..',
      '  Camille      .. .. .. ..',
      '  Dana         #. .. .. ..',
      '  Ruby         .. .. .. ..',
      '  Bibek        .. +# ## ##',
      '  Jonas        .. .. .. ..',
      '  Emil         #. .. .. ..',
      '  live chat    #. +# ## ..',
      '                   ^',
    ]);
  });

  it('says when the chat works and where nobody covers, day by day', () => {
    const week = section(out, 'The week of Monday 23 March 2026, in Europe/Paris');
    expect(week.slice(-5)).toEqual([
      '  Sat 28 Mar  24 h   00:00-02:00  00:00-02:00  -',
      '                     22:00-24:00  22:00-24:00',
      '  Sun 29 Mar  23 h   00:00-04:00  00:00-00:30  00:30-01:15    clocks go forward by 1 h',
      '                                  01:15-04:00',
      '  in all      167 h  49 h         48 h 15 min  45 min',
    ]);
  });

  it('says who works when', () => {
    const shifts = section(out, 'Who is on shift');
    expect(shifts.filter((line) => line !== '').slice(-1)).toEqual([
      '  Sun 29 Mar  -            00:00-00:30  -            01:15-06:15  -            00:00-00:30',
    ]);
  });
});

describe('the example at other instants', () => {
  it('says why live chat is off, and when it is back', () => {
    const { out, code } = run('--at', '2026-12-25T10:00Z');
    expect(code).toBe(0);
    expect(section(out, 'At 11:00 on Friday 25 December 2026')).toEqual([
      '  live chat    OFF: the brand is closed',
      '  back at      Sat 26 Dec 22:00 (in 35 h)',
      '  label        Christmas Day',
      '  holds until  Fri 25 Dec 14:00 (in 3 h)',
    ]);
    expect(out).toMatch(/^ {2}Thu 24 Dec {2}24 h {3}09:00-12:00 {2}09:00-12:00 .* Christmas Eve$/m);
  });

  it('shows the repeated hour twice', () => {
    const { out } = run('--at=2026-10-25T02:30+01:00');
    expect(out).toContain('At 02:30 on Sunday 25 October 2026 (2026-10-25T01:30:00Z)');
    expect(out).toMatch(/^ {15}00 01 02 02 03 04 05 /m);
    expect(out).toMatch(/^ {2}widget open {2}## ## ## ## ## \.\. /m);
    expect(out).toMatch(/^ {2}Sun 25 Oct {2}25 h .* clocks go back by 1 h$/m);
  });
});

describe('the example on a file of the user’s', () => {
  it('takes a brand without a schedule and members without names', () => {
    const path = file('open.json', { brand: { mode: 'deferred' }, members: [{}, {}] });
    const { out, err, code } = run(path, '--at', '2026-01-05T12:00Z');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(section(out, 'At 12:00 on Monday 5 January 2026')).toEqual([
      '  live chat    OFF: the brand’s mode is deferred, or it is paused',
      '  back at      as soon as that changes: the hours allow it now',
      '  holds until  for ever: no hours change',
    ]);
    expect(out).toMatch(/^ {2}member 1 {2}UTC {3}Mon 12:00 {3}the brand’s {2}yes {7}for ever/m);
  });

  it('takes a team of nobody', () => {
    const { out, code } = run(file('empty.json', { brand: {}, members: [] }));
    expect(code).toBe(0);
    expect(out).toContain('OFF: nobody is on shift');
    expect(out).toContain('never, by these hours');
  });

  it.each<[string, string[], string]>([
    ['a missing file', ['nowhere.json'], 'nowhere.json: no such file\n'],
    ['a folder', [folder], `${folder}: cannot be read (EISDIR)\n`],
    ['an unknown option', ['--when', 'now'], "Unknown option '--when'"],
    ['two files', ['a.json', 'b.json'], 'one file at a time, please; got 2\n'],
    [
      'an instant without an offset',
      ['--at', '2026-03-29T00:30'],
      '--at 2026-03-29T00:30: expected an instant such as 2026-03-29T00:30Z\n',
    ],
    ['no instant', ['--at', 'now'], '--at now: expected an instant such as 2026-03-29T00:30Z\n'],
    ['too far an instant', ['--at', '+020000-01-01T00:00Z'], '--at +020000-01-01T00:00Z: expected'],
    ['what is not JSON', [file('text.json', '{ brand')], 'text.json: not JSON: '],
    [
      'another kind of JSON',
      [file('list.json', [])],
      'list.json: expected an object with "brand" and a list of "members"\n',
    ],
    [
      'a bad schedule',
      [
        file('bad.json', {
          brand: {
            schedule: { timeZone: 'Paris', weekly: { mondya: [], friday: ['25:00-26:00'] } },
          },
          members: [{}, { schedule: { timeZone: 'UTC' } }, { presence: 'busy' }],
        }),
      ],
      [
        'bad.json: 5 things are wrong',
        '  brand.schedule.weekly.mondya: unknown key; did you mean "monday"?',
        '  brand.schedule.weekly.friday[0]: "25:00-26:00": hours run from 00 to 23 (24:00 only as an end)',
        '  brand.schedule.timeZone: "Paris": unknown time zone; did you mean "Europe/Paris"?',
        '  members[1].schedule.weekly: required',
        '  members[2].presence: expected "online" or "away" or "offline", got "busy"',
        '',
      ].join('\n'),
    ],
  ])('says what is wrong with %s, and fails without a stack trace', (_, args, message) => {
    const { out, err, code } = run(...args);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ out, code }).toEqual({ out: '', code: 1 });
  });

  it('explains itself', () => {
    const { out, code } = run('--help');
    expect(out).toContain('usage: npm run example -- [FILE] [--at INSTANT]');
    expect(code).toBe(0);
  });
});

describe('the hours of the example', () => {
  const schedule = parseSchedule(acme.brand.schedule);

  it.each([
    ['2026-01-01', "New Year's Day"],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'Labour Day'],
    ['2026-05-08', 'Victory Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-07-14', 'Bastille Day'],
    ['2026-08-15', 'Assumption Day'],
    ['2026-11-01', "All Saints' Day"],
    ['2026-11-11', 'Armistice Day'],
    ['2026-12-25', 'Christmas Day'],
    ['2027-01-01', "New Year's Day"],
    ['2027-03-29', 'Easter Monday'],
    ['2027-05-01', 'Labour Day'],
    ['2027-05-06', 'Ascension Day'],
    ['2027-05-08', 'Victory Day'],
    ['2027-05-17', 'Whit Monday'],
    ['2027-07-14', 'Bastille Day'],
    ['2027-08-15', 'Assumption Day'],
    ['2027-11-01', "All Saints' Day"],
    ['2027-11-11', 'Armistice Day'],
    ['2027-12-25', 'Christmas Day'],
  ])('are none on the public holidays of France: %s, %s', (date, label) => {
    expect(hoursOn(schedule, date)).toMatchObject({ hours: [], label });
  });

  it('are shorter on Christmas Eve, and others in summer', () => {
    expect(hoursOn(schedule, '2026-12-24').hours).toEqual(['09:00-12:00']);
    expect(hoursOn(schedule, '2026-07-15')).toMatchObject({
      hours: ['08:00-14:00'],
      label: 'Summer hours',
    });
  });

  it('run past midnight into a public holiday', () => {
    const [from, to] = [new Date('2026-08-14T12:00Z'), new Date('2026-08-17T00:00Z')];
    expect([...openIntervals(schedule, from, to)]).toEqual([
      { start: new Date('2026-08-14T20:00Z'), end: new Date('2026-08-15T00:00Z') },
    ]);
  });
});
