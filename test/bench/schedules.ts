/** The schedules that every library is asked about. */
import type { Override, ScheduleData, WeeklyHours } from 'livehours';

const office = ['09:00-12:30', '13:30-18:00'];

/** The reference: an office in Paris that is also open on Friday nights. */
export const reference: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: {
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: [...office, '22:00-02:00'],
  },
};

const summer: WeeklyHours = {
  monday: ['08:00-14:00'],
  tuesday: ['08:00-14:00'],
  wednesday: ['08:00-14:00'],
  thursday: ['08:00-14:00'],
};

const everyYear = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25', '12-26'];
const mondaysOff = ['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17'];
const eves = ['2024-12-24', '2025-12-24', '2026-12-24', '2027-12-24', '2028-12-21'];
const evenings = ['2024-11-28', '2025-11-27', '2026-11-26', '2027-11-25', '2028-11-23'];
const meetings = ['2024-09-10', '2025-09-09', '2026-09-08', '2027-09-14', '2028-09-12'];
const saturdays = ['2025-06-21', '2026-06-20'];
const years = ['2024', '2025', '2026', '2027'];

const overrides: Override[] = [
  ...everyYear.map((date) => ({ date, hours: [], label: 'Holiday' })),
  ...mondaysOff.map((date) => ({ date, hours: [], label: 'Easter Monday' })),
  ...years.map((year) => ({ from: `${year}-07-01`, to: `${year}-07-31`, weekly: summer })),
  ...years.map((year) => ({ from: `${year}-08-01`, to: `${year}-08-14`, hours: [] })),
  { from: '2028-07-03', to: '2028-07-14', hours: ['10:00-15:00'] },
  ...eves.map((date) => ({ date, hours: ['09:00-12:00'] })),
  ...evenings.map((date) => ({ date, add: ['18:30-21:00'] })),
  ...meetings.map((date) => ({ date, remove: ['14:00-16:00'] })),
  ...saturdays.map((date) => ({ date, hours: ['10:00-16:00'] })),
];

/** The reference with forty overrides of all four kinds, spread over five years. */
export const withOverrides: ScheduleData = { ...reference, overrides };

export const neverOpen: ScheduleData = { timeZone: 'Europe/Paris', weekly: {} };

const wholeDay = ['00:00-24:00'];

export const alwaysOpen: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: {
    monday: wholeDay,
    tuesday: wholeDay,
    wednesday: wholeDay,
    thursday: wholeDay,
    friday: wholeDay,
    saturday: wholeDay,
    sunday: wholeDay,
  },
};
