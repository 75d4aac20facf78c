import { isOpen, nextChange } from 'livehours';
import { NOW, randomInstants } from '../instants.js';
import { median, timed } from '../measure.js';
import { variantOf } from '../team.js';
import type { Task } from './task.js';

/** The zone used to warm up. */
const KNOWN = 'Europe/Paris';

/** What is timed on a zone that the process has not used yet. */
const firsts = {
  'livehours, isOpen': (timeZone: string, at: number) => isOpen(variantOf(timeZone, 0), at),
  'livehours, nextChange': (timeZone: string, at: number) => nextChange(variantOf(timeZone, 0), at),
  'Intl, created and used twice': (timeZone: string, at: number) => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hour: 'numeric',
      timeZoneName: 'longOffset',
    });
    return format.format(at) + format.format(at + 2 ** 29);
  },
};

export const freshZone: Task = {
  name: 'fresh-zone',
  title: 'First answer in a new zone',
  about:
    'In a warm process, the first answer in each zone that the runtime knows, with the schedule ' +
    'given as data; beside one `Intl.DateTimeFormat` for the zone, created and used twice. Each zone ' +
    'goes to one column only, so it is always new.',
  unit: 'ns',
  rows: ['one zone'],
  columns: Object.keys(firsts),
  async *measure() {
    const ways = Object.entries(firsts);
    for (let i = 0; i < 500; i++) for (const [, first] of ways) first(KNOWN, NOW + i);

    const times = new Map(ways.map(([name]) => [name, [] as number[]]));
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== KNOWN);
    for (const [i, at] of randomInstants(zones.length).entries()) {
      const [name, first] = ways[i % ways.length]!;
      times.get(name)!.push(timed(() => first(zones[i]!, at)));
    }
    for (const [name, all] of times) yield [name, median(all)];
  },
};
