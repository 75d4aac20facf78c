import type { Override, ScheduleData, WeeklyHours } from 'livehours';
import OpeningHours from 'opening_hours';
import type { Peer } from './peer.js';

const DAYS = {
  monday: 'Mo',
  tuesday: 'Tu',
  wednesday: 'We',
  thursday: 'Th',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'Su',
} as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** OpenStreetMap's `opening_hours` notation. It has no zones and uses the system's. */
export const openingHours: Peer<Date> = (schedule) => {
  process.env.TZ = schedule.timeZone;
  const hours = new OpeningHours(textOf(schedule), null);
  return {
    at: (epochMs) => new Date(epochMs),
    epochMs: (at) => at.getTime(),
    isOpen: (at) => hours.getState(at),
    nextChange: (at) => hours.getNextChange(at),
    openDuration: (from, to) => hours.getOpenDuration(from, to)[0],
  };
};

/** A schedule in that notation. A later rule replaces earlier ones, unless a comma makes it an addition. */
function textOf({ weekly, overrides = [] }: ScheduleData): string {
  const rules = weekRules('', weekly).join('; ') || 'off';
  return overrides.reduce((text, override) => text + overrideText(override), rules);
}

function overrideText(override: Override): string {
  const dates = datesOf(override);
  if (override.add) return `, ${dates} ${override.add.join(',')}`;
  if (override.remove) return `; ${dates} ${override.remove.join(',')} off`;
  if (override.weekly) {
    return ['', `${dates} off`, ...weekRules(`${dates} `, override.weekly)].join('; ');
  }
  return `; ${dates} ${override.hours?.join(',') || 'off'}`;
}

function weekRules(prefix: string, weekly: WeeklyHours): string[] {
  return Object.entries(DAYS)
    .map(([day, name]) => ({ name, hours: weekly[day as keyof typeof DAYS] ?? [] }))
    .filter(({ hours }) => hours.length > 0)
    .map(({ name, hours }) => `${prefix}${name} ${hours.join(',')}`);
}

function datesOf({ date, from, to }: Override): string {
  return date ? dateText(date) : `${dateText(from ?? '')}-${dateText(to ?? '')}`;
}

function dateText(date: string): string {
  const [day, month, year] = date.split('-').reverse();
  return `${year ?? ''} ${MONTHS[Number(month) - 1]} ${day}`.trim();
}
