import { describe, it } from 'vitest';
import { expectRow, type Row, title } from '../support/spans.js';

// Paris, 2024-10-27: 02:59:59 is followed by 02:00:00, at 01:00Z.
const paris: Row[] = [
  // a range that ends: shortly before, at the start, in the middle, at the last second, at the end, after
  ['Europe/Paris', '2024-10-27', '00:30-01:59:59', '26T22:30Z open 26T23:59:59Z'],
  ['Europe/Paris', '2024-10-27', '01:00-02:00', '26T23:00Z open 00:00Z'],
  [
    'Europe/Paris',
    '2024-10-27',
    '01:00-02:00:01',
    '26T23:00Z open 00:00:01Z, 01:00Z open 01:00:01Z',
  ],
  ['Europe/Paris', '2024-10-27', '01:00-02:30', '26T23:00Z open 00:30Z, 01:00Z open 01:30Z'],
  [
    'Europe/Paris',
    '2024-10-27',
    '01:00-02:59:59',
    '26T23:00Z open 00:59:59Z, 01:00Z open 01:59:59Z',
  ],
  ['Europe/Paris', '2024-10-27', '01:00-03:00', '26T23:00Z open 02:00Z'],
  ['Europe/Paris', '2024-10-27', '01:30-03:30', '26T23:30Z open 02:30Z'],
  // a range that starts: at the start, in the middle, at the last second, at the end, after
  ['Europe/Paris', '2024-10-27', '02:00-04:00', '00:00Z open 03:00Z'],
  ['Europe/Paris', '2024-10-27', '02:30-04:00', '00:30Z open 01:00Z, 01:30Z open 03:00Z'],
  ['Europe/Paris', '2024-10-27', '02:59:59-04:00', '00:59:59Z open 01:00Z, 01:59:59Z open 03:00Z'],
  ['Europe/Paris', '2024-10-27', '03:00-04:00', '02:00Z open 03:00Z'],
  ['Europe/Paris', '2024-10-27', '03:00:01-04:00', '02:00:01Z open 03:00Z'],
  // a range that lies inside
  ['Europe/Paris', '2024-10-27', '02:15-02:45', '00:15Z open 00:45Z, 01:15Z open 01:45Z'],
  ['Europe/Paris', '2024-10-27', '02:00-03:00', '00:00Z open 02:00Z'],
  ['Europe/Paris', '2024-10-27', '02:00-02:30', '00:00Z open 00:30Z, 01:00Z open 01:30Z'],
  ['Europe/Paris', '2024-10-27', '02:30-03:00', '00:30Z open 01:00Z, 01:30Z open 02:00Z'],
  // ranges that the fold brings together: the second follows the first at the repeated hour
  [
    'Europe/Paris',
    '2024-10-27',
    '02:00-02:15, 02:45-03:00',
    '00:00Z open 00:15Z, 00:45Z open 01:15Z, 01:45Z open 02:00Z',
  ],
  // the day before runs over it
  ['Europe/Paris', '2024-10-26', '22:00-02:30', '20:00Z open 27T00:30Z, 27T01:00Z open 27T01:30Z'],
  ['Europe/Paris', '2024-10-26', '22:00-03:30', '20:00Z open 27T02:30Z'],
];

const elsewhere: Row[] = [
  // New York: 02:00 back to 01:00 at 06:00Z
  ['America/New_York', '2024-11-03', '00:30-01:30', '04:30Z open 05:30Z, 06:00Z open 06:30Z'],
  [
    'Australia/Sydney',
    '2024-04-07',
    '02:15-02:45',
    '06T15:15Z open 06T15:45Z, 06T16:15Z open 06T16:45Z',
  ],
  // Dublin: 02:00 back to 01:00 at 01:00Z
  ['Europe/Dublin', '2024-10-27', '01:15-01:45', '00:15Z open 00:45Z, 01:15Z open 01:45Z'],
  ['Europe/Dublin', '2024-10-27', '00:30-02:30', '26T23:30Z open 02:30Z'],
  // Lord Howe, half an hour: 02:00 back to 01:30 at 15:00Z of the day before
  [
    'Australia/Lord_Howe',
    '2024-04-07',
    '01:40-01:50',
    '06T14:40Z open 06T14:50Z, 06T15:10Z open 06T15:20Z',
  ],
  [
    'Australia/Lord_Howe',
    '2024-04-07',
    '01:15-01:45',
    '06T14:15Z open 06T14:45Z, 06T15:00Z open 06T15:15Z',
  ],
  ['Australia/Lord_Howe', '2024-04-07', '00:00-24:00', '06T13:00Z open 13:30Z'],
  // Troll, two hours: 03:00 back to 01:00 at 01:00Z
  ['Antarctica/Troll', '2024-10-27', '01:30-02:30', '26T23:30Z open 00:30Z, 01:30Z open 02:30Z'],
  ['Antarctica/Troll', '2024-10-27', '00:30-02:00', '26T22:30Z open 00:00Z, 01:00Z open 02:00Z'],
  ['Antarctica/Troll', '2024-10-27', '02:00-03:30', '00:00Z open 01:00Z, 02:00Z open 03:30Z'],
  ['Antarctica/Troll', '2024-10-27', '00:00-24:00', '26T22:00Z open 28T00:00Z'],
  // Kuching 1935, twenty minutes across midnight: 00:00 back to 23:40 at 15:40Z
  ['Asia/Kuching', '1935-12-13', '23:45-23:55', '15:25Z open 15:35Z, 15:45Z open 15:55Z'],
  ['Asia/Kuching', '1935-12-14', '00:00-01:00', '13T16:00Z open 13T17:00Z'],
];

describe('autumn fold: times that the clock repeats happen twice', () => {
  it.each(paris)(title, (...row) => expectRow(row));
});

describe('folds of other zones and sizes', () => {
  it.each(elsewhere)(title, (...row) => expectRow(row));
});
