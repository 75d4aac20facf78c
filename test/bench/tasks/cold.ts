import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOW } from '../instants.js';
import { median, timed } from '../measure.js';
import { reference } from '../schedules.js';
import type { Task } from './task.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const zone = JSON.stringify(reference.timeZone);

/** Whole programs: the import and one answer. For date libraries, just the reading of the clock that any answer needs. */
const scripts: Record<string, string> = {
  'livehours: import only': `import 'livehours';`,
  'livehours: isOpen': `import { isOpen } from 'livehours'; isOpen(${JSON.stringify(reference)}, ${NOW});`,
  'Intl.DateTimeFormat: hour': `new Intl.DateTimeFormat('en-US', { timeZone: ${zone}, hour: 'numeric' }).format(${NOW});`,
  '@date-fns/tz: hour': `import { TZDate } from '@date-fns/tz'; new TZDate(${NOW}, ${zone}).getHours();`,
  'luxon: hour': `import { DateTime } from 'luxon'; DateTime.fromMillis(${NOW}, { zone: ${zone} }).hour;`,
  'dayjs with timezone: hour': `import dayjs from 'dayjs'; import utc from 'dayjs/plugin/utc.js'; import timezone from 'dayjs/plugin/timezone.js'; dayjs.extend(utc); dayjs.extend(timezone); dayjs(${NOW}).tz(${zone}).hour();`,
  'moment-timezone: offset': `import moment from 'moment-timezone'; moment.tz.zone(${zone}).utcOffset(${NOW});`,
  'opening_hours: getState': `import OpeningHours from 'opening_hours'; new OpeningHours('Mo-Fr 09:00-12:30,13:30-18:00', null).getState(new Date(${NOW}));`,
  'temporal-polyfill: hour': `import { Temporal } from 'temporal-polyfill'; Temporal.Instant.fromEpochMilliseconds(${NOW}).toZonedDateTimeISO(${zone}).hour;`,
  '@js-temporal/polyfill: hour': `import { Temporal } from '@js-temporal/polyfill'; Temporal.Instant.fromEpochMilliseconds(${NOW}).toZonedDateTimeISO(${zone}).hour;`,
};

const OVER_EMPTY = 'difference';

export const cold: Task = {
  name: 'cold',
  title: 'First answer in a new process',
  about:
    'Whole Node processes, import included, each run right after one with an empty script: the ' +
    'medians of both and of the difference. All scripts are ES modules in files.',
  unit: 'ns',
  rows: Object.keys(scripts),
  columns: ['process', 'empty script', OVER_EMPTY],
  async *measure(row, { quick }) {
    const [whole, empty, over]: [number[], number[], number[]] = [[], [], []];
    // Inside the package, so that its own name resolves.
    const folder = mkdtempSync(join(root, 'dist/cold-'));
    const emptyFile = join(folder, 'empty.mjs');
    const file = join(folder, 'script.mjs');
    writeFileSync(emptyFile, '');
    writeFileSync(file, scripts[row]!);
    try {
      for (let i = 0; i < (quick ? 5 : 21); i++) {
        const nothing = timed(() => runAlone(emptyFile));
        const something = timed(() => runAlone(file));
        whole.push(something);
        empty.push(nothing);
        over.push(something - nothing);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    yield ['process', median(whole)];
    yield ['empty script', median(empty)];
    yield [OVER_EMPTY, median(over)];
  },
};

/** Runs a script in a process of its own, from start to exit. */
function runAlone(file: string): void {
  const { status, stderr } = spawnSync(process.execPath, [file]);
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
}
