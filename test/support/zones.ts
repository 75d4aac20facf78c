/** Zones for test data, and where their offsets change according to the runtime's own Intl. */

const DAY = 86_400_000;

/** Zones with at least one of the traps that the documented semantics name. */
export const trapZones: readonly string[] = [
  'Africa/Monrovia', // an offset with seconds until 1972
  'Australia/Lord_Howe', // half an hour of summer time
  'Antarctica/Troll', // two hours
  'Pacific/Apia', // a skipped date, and midnight transitions
  'Pacific/Kwajalein', // a skipped date
  'Asia/Beirut', // midnights that do not exist
  'Africa/Cairo',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns', // folds across midnight
  'Europe/Dublin', // negative summer time
  'America/Caracas', // changes of the base offset
  'Asia/Pyongyang',
  'Europe/Volgograd',
  'America/Noronha', // regimes of a few days
  'America/Boa_Vista',
  'America/Fortaleza',
  'America/Recife',
  'America/Maceio',
  'Africa/Casablanca', // around Ramadan
  'Asia/Gaza',
];

export const legacyZones: readonly string[] = [
  'US/Pacific',
  'GB',
  'Asia/Calcutta',
  'EST5EDT',
  'Asia/Saigon',
  'America/Buenos_Aires',
  'Japan',
  'NZ',
  'Etc/GMT+12',
  'Etc/GMT-14',
];

export const fixedOffsets: readonly string[] = ['+05:30', '-03:30', '+14:00', '-23:59', '+00:00'];

/** Every zone that the tests know: those of the runtime, older names, UTC and fixed offsets. */
export const allZones: readonly string[] = [
  ...new Set([
    ...Intl.supportedValuesOf('timeZone'),
    ...trapZones,
    ...legacyZones,
    'UTC',
    ...fixedOffsets,
  ]),
];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The offset in milliseconds at an instant after 1900, by reading the wall clock of Intl. */
export function offsetAt(zone: string, epochMs: number): number {
  if (/^[+-]/.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
    return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
  }
  const second = Math.floor(epochMs / 1000) * 1000;
  const [month, day, year, hour, minute, sec] = (
    formatOf(zone).format(second).match(/\d+/g) ?? []
  ).map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, sec) - second;
}

export interface Transition {
  readonly epochMs: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Where the offset changes within [from, to). Probes stand less than six days apart, because the
 * shortest regimes that zones have known last seven; a change is then bisected to the millisecond.
 */
export function transitionsIn(zone: string, from: number, to: number): Transition[] {
  const found: Transition[] = [];
  let low = from;
  let before = offsetAt(zone, low);
  while (low < to) {
    const high = Math.min(low + 5.5 * DAY, to);
    if (offsetAt(zone, high) === before) {
      low = high;
      continue;
    }
    let [a, b] = [low, high];
    while (b - a > 1) {
      const middle = Math.floor((a + b) / 2);
      if (offsetAt(zone, middle) === before) a = middle;
      else b = middle;
    }
    if (b === to) break;
    const after = offsetAt(zone, b);
    found.push({ epochMs: b, before, after });
    [low, before] = [b, after];
  }
  return found;
}

const histories = new Map<string, readonly Transition[]>();

export const from1970 = Date.UTC(1970, 0, 1);
export const to2041 = Date.UTC(2041, 0, 1);

/** All transitions of a zone from 1970 through 2040, found once. */
export function transitionsOf(zone: string): readonly Transition[] {
  let history = histories.get(zone);
  if (history === undefined) {
    history = transitionsIn(zone, from1970, to2041);
    histories.set(zone, history);
  }
  return history;
}
