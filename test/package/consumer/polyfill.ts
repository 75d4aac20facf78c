// The entry `livehours/temporal`, whose types are the polyfill's.
import { nextChange, parseSchedule } from 'livehours';
import { Temporal } from 'livehours/temporal';

const schedule = parseSchedule({ timeZone: 'Asia/Kathmandu', weekly: { monday: ['09:00-17:00'] } });
const instant = Temporal.Instant.fromEpochMilliseconds(0);
const zoned: Temporal.ZonedDateTime = instant.toZonedDateTimeISO('Asia/Kathmandu');

export const fromInstant: Temporal.Instant | null = nextChange(schedule, instant);
export const fromZoned: Temporal.ZonedDateTime | null = nextChange(schedule, zoned);
// @ts-expect-error An Instant in does not give a ZonedDateTime.
export const wrong: Temporal.ZonedDateTime | null = nextChange(schedule, instant);
