import { describe, it } from 'vitest';
import { expectRow, type Row, title } from '../support/spans.js';

const bases: Row[] = [
  // Caracas 2007-12-09: 03:00 back to 02:30 at 07:00Z, for good
  ['America/Caracas', '2007-12-09', '02:35-02:50', '06:35Z open 06:50Z, 07:05Z open 07:20Z'],
  ['America/Caracas', '2007-12-09', '09:00-17:00', '13:30Z open 21:30Z'],
  // Caracas 2016-05-01: 02:30 to 03:00 at 07:00Z
  ['America/Caracas', '2016-05-01', '02:30-03:00', 'never'],
  ['America/Caracas', '2016-05-01', '02:00-03:15', '06:30Z open 07:15Z'],
  ['America/Caracas', '2016-05-01', '09:00-17:00', '13:00Z open 21:00Z'],
  // Volgograd 2018-10-28: 02:00 to 03:00 at 23:00Z (27th)
  ['Europe/Volgograd', '2018-10-28', '01:30-03:30', '27T22:30Z open 27T23:30Z'],
  ['Europe/Volgograd', '2018-10-28', '02:15-02:45', 'never'],
  // Volgograd 2020-12-27: 02:00 back to 01:00 at 22:00Z (26th)
  [
    'Europe/Volgograd',
    '2020-12-27',
    '01:15-01:45',
    '26T21:15Z open 26T21:45Z, 26T22:15Z open 26T22:45Z',
  ],
  ['Europe/Volgograd', '2020-12-27', '09:00-17:00', '06:00Z open 14:00Z'],
  // Kathmandu 1986-01-01: 00:00 to 00:15 at 18:30Z
  ['Asia/Kathmandu', '1986-01-01', '00:00-00:15', 'never'],
  ['Asia/Kathmandu', '1985-12-31', '23:30-00:30', '18:00Z open 18:45Z'],
  // Kiritimati 1979-10-01, forty minutes: 00:00 to 00:40 at 10:40Z
  ['Pacific/Kiritimati', '1979-10-01', '00:30-01:00', '10:40Z open 11:00Z'],
  // Paris kept local mean time, 9 min 21 s ahead, until 1911-03-11 (00:00 was 23:50:39Z)
  ['Europe/Paris', '1890-06-01', '09:00-17:00', '08:50:39Z open 16:50:39Z'],
  // offsets that never change
  ['UTC', '2024-03-31', '01:30-03:30', '01:30Z open 03:30Z'],
  ['+05:30', '2024-03-31', '01:30-03:30', '30T20:00Z open 30T22:00Z'],
  ['-03:30', '2024-03-30', '22:00-02:00', '31T01:30Z open 31T05:30Z'],
  ['-23:59', '2024-06-10', '09:00-17:00', '11T08:59Z open 11T16:59Z'],
  ['+23:59', '2024-06-10', '09:00-17:00', '09T09:01Z open 09T17:01Z'],
  ['Asia/Calcutta', '2024-06-10', '09:00-17:00', '03:30Z open 11:30Z'],
  ['US/Pacific', '2024-06-10', '09:00-17:00', '16:00Z open 11T00:00Z'],
  ['america/new_york', '2024-06-10', '09:00-17:00', '13:00Z open 21:00Z'],
];

describe('changes of the base offset, and offsets that never change', () => {
  it.each(bases)(title, (...row) => expectRow(row));
});
