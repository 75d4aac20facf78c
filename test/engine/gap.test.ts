import { describe, it } from 'vitest';
import { expectRow, type Row, title } from '../support/spans.js';

// Paris, 2024-03-31: 01:59:59 is followed by 03:00:00, at 01:00Z.
const paris: Row[] = [
  // a range that ends: shortly before, at the start, in the middle, at the last second, at the end, after
  ['Europe/Paris', '2024-03-31', '00:30-01:59:59', '30T23:30Z open 00:59:59Z'],
  ['Europe/Paris', '2024-03-31', '00:30-02:00', '30T23:30Z open 01:00Z'],
  ['Europe/Paris', '2024-03-31', '01:00-02:30', '00:00Z open 01:00Z'],
  ['Europe/Paris', '2024-03-31', '01:00-02:59:59', '00:00Z open 01:00Z'],
  ['Europe/Paris', '2024-03-31', '01:00-03:00', '00:00Z open 01:00Z'],
  ['Europe/Paris', '2024-03-31', '01:30-03:00:01', '00:30Z open 01:00:01Z'],
  ['Europe/Paris', '2024-03-31', '01:30-03:30', '00:30Z open 01:30Z'],
  // a range that starts: at the start, in the middle, at the last second, at the end, after
  ['Europe/Paris', '2024-03-31', '02:00-04:00', '01:00Z open 02:00Z'],
  ['Europe/Paris', '2024-03-31', '02:30-04:00', '01:00Z open 02:00Z'],
  ['Europe/Paris', '2024-03-31', '02:59:59-04:00', '01:00Z open 02:00Z'],
  ['Europe/Paris', '2024-03-31', '03:00-04:00', '01:00Z open 02:00Z'],
  ['Europe/Paris', '2024-03-31', '03:00:01-04:00', '01:00:01Z open 02:00Z'],
  // a range that lies inside
  ['Europe/Paris', '2024-03-31', '02:15-02:45', 'never'],
  ['Europe/Paris', '2024-03-31', '02:00-03:00', 'never'],
  ['Europe/Paris', '2024-03-31', '02:00-03:00:01', '01:00Z open 01:00:01Z'],
  ['Europe/Paris', '2024-03-31', '01:59:59-03:00', '00:59:59Z open 01:00Z'],
  // two ranges that the gap brings together, and two that it parts no further
  ['Europe/Paris', '2024-03-31', '01:00-02:15, 02:45-04:00', '00:00Z open 02:00Z'],
  [
    'Europe/Paris',
    '2024-03-31',
    '01:00-01:30, 03:30-04:00',
    '00:00Z open 00:30Z, 01:30Z open 02:00Z',
  ],
  // the day before runs over it
  ['Europe/Paris', '2024-03-30', '22:00-02:30', '21:00Z open 31T01:00Z'],
  ['Europe/Paris', '2024-03-30', '22:00-03:30', '21:00Z open 31T01:30Z'],
];

const elsewhere: Row[] = [
  // New York: 02:00 to 03:00 at 07:00Z
  ['America/New_York', '2024-03-10', '01:30-03:30', '06:30Z open 07:30Z'],
  ['America/New_York', '2024-03-10', '02:00-02:30', 'never'],
  // London and Sydney
  ['Europe/London', '2024-03-31', '00:30-02:30', '00:30Z open 01:30Z'],
  ['Australia/Sydney', '2024-10-06', '01:30-03:30', '05T15:30Z open 05T16:30Z'],
  // Dublin, where summer time is the standard one: 01:00 to 02:00 at 01:00Z
  ['Europe/Dublin', '2024-03-31', '00:30-02:30', '00:30Z open 01:30Z'],
  ['Europe/Dublin', '2024-03-31', '01:15-01:45', 'never'],
  // Lord Howe, half an hour: 02:00 to 02:30 at 15:30Z of the day before
  ['Australia/Lord_Howe', '2024-10-06', '01:45-02:15', '05T15:15Z open 05T15:30Z'],
  ['Australia/Lord_Howe', '2024-10-06', '02:15-02:45', '05T15:30Z open 05T15:45Z'],
  ['Australia/Lord_Howe', '2024-10-06', '02:00-02:30', 'never'],
  ['Australia/Lord_Howe', '2024-10-06', '00:00-24:00', '05T13:30Z open 13:00Z'],
  // Troll, two hours: 01:00 to 03:00 at 01:00Z
  ['Antarctica/Troll', '2024-03-31', '00:30-03:30', '00:30Z open 01:30Z'],
  ['Antarctica/Troll', '2024-03-31', '01:00-03:00', 'never'],
  ['Antarctica/Troll', '2024-03-31', '01:30-02:30', 'never'],
  ['Antarctica/Troll', '2024-03-31', '02:30-04:00', '01:00Z open 02:00Z'],
  ['Antarctica/Troll', '2024-03-31', '00:00-24:00', '00:00Z open 22:00Z'],
  // Kuching 1935, twenty minutes from midnight: 00:00 to 00:20 at 16:00Z (13th)
  ['Asia/Kuching', '1935-09-14', '00:00-00:20', 'never'],
  ['Asia/Kuching', '1935-09-14', '00:10-01:00', '13T16:00Z open 13T16:40Z'],
  ['Asia/Kuching', '1935-09-13', '23:30-00:10', '15:30Z open 16:00Z'],
  // Monrovia leaves an offset with seconds: 00:00 to 00:44:30 at 00:44:30Z
  ['Africa/Monrovia', '1972-01-06', '23:00-24:00', '23:44:30Z open 07T00:44:30Z'],
  ['Africa/Monrovia', '1972-01-07', '00:00-00:44:30', 'never'],
  ['Africa/Monrovia', '1972-01-07', '00:30-01:00', '00:44:30Z open 01:00Z'],
  ['Africa/Monrovia', '1972-01-06', '23:00-00:30', '23:44:30Z open 07T00:44:30Z'],
];

describe('spring gap: times that the clock skips never happen', () => {
  it.each(paris)(title, (...row) => expectRow(row));
});

describe('gaps of other zones and sizes', () => {
  it.each(elsewhere)(title, (...row) => expectRow(row));
});
