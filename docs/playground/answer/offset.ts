const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Shorter than the shortest time between two changes of any clock, seven days. */
const STEP_MS = 6 * DAY_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's wall clock is ahead of UTC, in milliseconds. */
export function offsetAt(epochMs: number, timeZone: string): number {
  // Not every browser's Intl reads fixed offsets.
  const text = /^[+-]/.test(timeZone) ? timeZone : namedOffset(epochMs, timeZone);
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return (text[0] === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}

/** `+01:00`; empty for UTC. */
function namedOffset(epochMs: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    const options = { timeZone, hour: 'numeric', timeZoneName: 'longOffset' } as const;
    format = new Intl.DateTimeFormat('en-US', options);
    formats.set(timeZone, format);
  }
  return format.format(epochMs).split('GMT')[1] ?? '';
}

/** The next change of a zone's clock, at or after `from` and before `to`. */
export function nextClockChange(from: number, to: number, timeZone: string): number | undefined {
  let low = from - 1;
  while (low < to) {
    const before = offsetAt(low, timeZone);
    let high = Math.min(low + STEP_MS, to);
    if (offsetAt(high, timeZone) === before) {
      low = high;
      if (high === to) return undefined;
      continue;
    }
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle, timeZone) === before) low = middle;
      else high = middle;
    }
    return high < to ? high : undefined;
  }
  return undefined;
}

/** The instant so many days later at which the clock reads the same time. */
export function daysLater(epochMs: number, days: number, timeZone: string): number {
  const there = epochMs + days * DAY_MS;
  return there + offsetAt(epochMs, timeZone) - offsetAt(there, timeZone);
}

/** Such as `UTC+05:30`; just `UTC` for no offset. */
export function utcText(offsetMs: number): string {
  if (offsetMs === 0) return 'UTC';
  const seconds = Math.abs(offsetMs) / 1000;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  // Only historical offsets have seconds.
  const text = parts.slice(0, parts[2] === '00' ? 2 : 3).join(':');
  return `UTC${offsetMs < 0 ? '−' : '+'}${text}`;
}

/** Such as `+1 h`, `−30 min`. */
export function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return `${offsetMs < 0 ? '−' : '+'}${parts.filter(Boolean).join(' ') || '0 min'}`;
}
