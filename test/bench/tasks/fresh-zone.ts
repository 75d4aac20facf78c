import { isOpen, nextChange } from 'livehours';
import { NOW, randomInstants } from '../instants.js';
import { median, timed } from '../measure.js';
import { variantOf } from '../team.js';
import type { Task } from './task.js';

/** The one zone with which all are warmed up. */
const KNOWN = 'Europe/Paris';

/** What may be done first with a zone that this process has never heard of. */
const firsts = {
  'livehours, isOpen': (timeZone: string, at: number) => isOpen(variantOf(timeZone, 0), at),
  'livehours, nextChange': (timeZone: string, at: number) => nextChange(variantOf(timeZone, 0), at),
  'Intl, made and read twice': (timeZone: string, at: number) => {
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
  title: 'The first answer in a fresh zone',
  about:
    'In a process that is warm, the first answer about each zone that the runtime knows, the ' +
    'schedule given as data; against one `Intl.DateTimeFormat` for a zone, made and asked twice. ' +
    'The zones are dealt to the columns in turn, so each is fresh to whom it comes.',
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
