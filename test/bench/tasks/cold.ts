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

/** Whole programs: import, and one answer; of the peers for dates the part without which there is none, one reading of the clock. */
const scripts: Record<string, string> = {
  'livehours: the import alone': `import 'livehours';`,
  'livehours: isOpen': `import { isOpen } from 'livehours'; isOpen(${JSON.stringify(reference)}, ${NOW});`,
  'Intl.DateTimeFormat: the hour': `new Intl.DateTimeFormat('en-US', { timeZone: ${zone}, hour: 'numeric' }).format(${NOW});`,
  '@date-fns/tz: the hour': `import { TZDate } from '@date-fns/tz'; new TZDate(${NOW}, ${zone}).getHours();`,
  'luxon: the hour': `import { DateTime } from 'luxon'; DateTime.fromMillis(${NOW}, { zone: ${zone} }).hour;`,
  'dayjs with timezone: the hour': `import dayjs from 'dayjs'; import utc from 'dayjs/plugin/utc.js'; import timezone from 'dayjs/plugin/timezone.js'; dayjs.extend(utc); dayjs.extend(timezone); dayjs(${NOW}).tz(${zone}).hour();`,
  'moment-timezone: the offset': `import moment from 'moment-timezone'; moment.tz.zone(${zone}).utcOffset(${NOW});`,
  'opening_hours: getState': `import OpeningHours from 'opening_hours'; new OpeningHours('Mo-Fr 09:00-12:30,13:30-18:00', null).getState(new Date(${NOW}));`,
  'temporal-polyfill: the hour': `import { Temporal } from 'temporal-polyfill'; Temporal.Instant.fromEpochMilliseconds(${NOW}).toZonedDateTimeISO(${zone}).hour;`,
  '@js-temporal/polyfill: the hour': `import { Temporal } from '@js-temporal/polyfill'; Temporal.Instant.fromEpochMilliseconds(${NOW}).toZonedDateTimeISO(${zone}).hour;`,
};

const OVER_EMPTY = 'over an empty script';

export const cold: Task = {
  name: 'cold',
  title: 'The first answer of a fresh process',
  about:
    'Whole processes of Node, import included, each right after one that runs an empty script: ' +
    'the median of both, and of what the one took longer than the other. All scripts are modules in ' +
    'a file.',
  unit: 'ns',
  rows: Object.keys(scripts),
  columns: ['the process', 'an empty script', OVER_EMPTY],
  async *measure(row, { quick }) {
    const [whole, empty, over]: [number[], number[], number[]] = [[], [], []];
    // Within the package, which knows itself by its name from there.
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
    yield ['the process', median(whole)];
    yield ['an empty script', median(empty)];
    yield [OVER_EMPTY, median(over)];
  },
};

/** A process from its start to its end. */
function runAlone(file: string): void {
  const { status, stderr } = spawnSync(process.execPath, [file]);
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
}
