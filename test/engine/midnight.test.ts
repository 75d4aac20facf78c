import { describe, it } from 'vitest';
import { expectRow, type Row, title } from '../support/spans.js';

const missing: Row[] = [
  // Beirut 2021-03-28: 00:00 to 01:00 at 22:00Z of the 27th
  ['Asia/Beirut', '2021-03-28', '00:00-02:00', '27T22:00Z open 27T23:00Z'],
  ['Asia/Beirut', '2021-03-28', '00:15-00:45', 'never'],
  ['Asia/Beirut', '2021-03-27', '22:00-24:00', '20:00Z open 22:00Z'],
  ['Asia/Beirut', '2021-03-27', '22:00-00:30', '20:00Z open 22:00Z'],
  ['Asia/Beirut', '2021-03-27', '22:00-01:30', '20:00Z open 22:30Z'],
  ['Asia/Beirut', '2021-03-28', '00:00-24:00', '27T22:00Z open 21:00Z'],
  // Cairo 2010-04-30: 00:00 to 01:00 at 22:00Z of the 29th
  ['Africa/Cairo', '2010-04-30', '00:30-01:30', '29T22:00Z open 29T22:30Z'],
  ['Africa/Cairo', '2010-04-29', '23:00-01:15', '21:00Z open 22:15Z'],
  // Havana 2018-03-11: 00:00 to 01:00 at 05:00Z
  ['America/Havana', '2018-03-11', '00:00-01:00', 'never'],
  ['America/Havana', '2018-03-11', '00:00-03:00', '05:00Z open 07:00Z'],
  ['America/Havana', '2018-03-10', '20:00-00:30', '11T01:00Z open 11T05:00Z'],
  // Santiago 2014-09-07: 00:00 to 01:00 at 04:00Z
  ['America/Santiago', '2014-09-07', '00:30-02:00', '04:00Z open 05:00Z'],
  ['America/Santiago', '2014-09-06', '23:00-01:30', '07T03:00Z open 07T04:30Z'],
  // Sao Paulo 2018-11-04: 00:00 to 01:00 at 03:00Z
  ['America/Sao_Paulo', '2018-11-04', '00:00-24:00', '03:00Z open 05T02:00Z'],
  ['America/Sao_Paulo', '2018-11-03', '22:00-02:00', '04T01:00Z open 04T04:00Z'],
  // Apia 2010-09-26: 00:00 to 01:00 at 11:00Z
  ['Pacific/Apia', '2010-09-26', '00:00-01:00', 'never'],
  ['Pacific/Apia', '2010-09-26', '00:00-02:00', '11:00Z open 12:00Z'],
  // Pyongyang 2018-05-04, half an hour up to midnight: 23:30 to 00:00 at 15:00Z
  ['Asia/Pyongyang', '2018-05-04', '23:30-24:00', 'never'],
  ['Asia/Pyongyang', '2018-05-04', '23:00-00:30', '14:30Z open 15:30Z'],
  ['Asia/Pyongyang', '2018-05-05', '00:00-01:00', '04T15:00Z open 04T16:00Z'],
];

const repeated: Row[] = [
  // St. John's 2010-11-07: 00:00:59 is followed by 23:01:00 of the day before, at 02:31Z
  [
    'America/St_Johns',
    '2010-11-06',
    '23:00-24:00',
    '07T01:30Z open 07T02:30Z, 07T02:31Z open 07T03:30Z',
  ],
  [
    'America/St_Johns',
    '2010-11-06',
    '23:00:30-23:30',
    '07T01:30:30Z open 07T02:00Z, 07T02:31Z open 07T03:00Z',
  ],
  [
    'America/St_Johns',
    '2010-11-06',
    '23:30-00:30',
    '07T02:00Z open 07T02:31Z, 07T03:00Z open 07T04:00Z',
  ],
  ['America/St_Johns', '2010-11-06', '23:00-23:01', '07T01:30Z open 07T01:31Z'],
  ['America/St_Johns', '2010-11-07', '00:00-01:00', '02:30Z open 02:31Z, 03:30Z open 04:30Z'],
  ['America/St_Johns', '2010-11-07', '00:00-00:01', '02:30Z open 02:31Z, 03:30Z open 03:31Z'],
  ['America/St_Johns', '2010-11-07', '00:01-00:02', '03:31Z open 03:32Z'],
  ['America/St_Johns', '2010-11-05', '20:00-19:00', '22:30Z open 06T21:30Z'],
  // Beirut 2021-10-31: 00:00 back to 23:00 of the 30th at 21:00Z
  ['Asia/Beirut', '2021-10-30', '23:15-23:45', '20:15Z open 20:45Z, 21:15Z open 21:45Z'],
  ['Asia/Beirut', '2021-10-30', '23:30-00:30', '20:30Z open 21:00Z, 21:30Z open 22:30Z'],
  ['Asia/Beirut', '2021-10-31', '00:00-01:00', '30T22:00Z open 30T23:00Z'],
  // Sao Paulo 2018-02-18: 00:00 back to 23:00 of the 17th at 02:00Z
  ['America/Sao_Paulo', '2018-02-17', '00:00-24:00', '02:00Z open 18T03:00Z'],
  ['America/Sao_Paulo', '2018-02-17', '22:00-23:00', '18T00:00Z open 18T01:00Z'],
  // Havana 2018-11-04: 01:00 back to 00:00 at 05:00Z
  ['America/Havana', '2018-11-04', '00:00-00:30', '04:00Z open 04:30Z, 05:00Z open 05:30Z'],
  [
    'America/Havana',
    '2018-11-03',
    '23:00-00:30',
    '04T03:00Z open 04T04:30Z, 04T05:00Z open 04T05:30Z',
  ],
  // Pyongyang 2015-08-15: 00:00 back to 23:30 of the 14th at 15:00Z
  ['Asia/Pyongyang', '2015-08-14', '23:30-24:00', '14:30Z open 15:30Z'],
  ['Asia/Pyongyang', '2015-08-14', '23:40-23:50', '14:40Z open 14:50Z, 15:10Z open 15:20Z'],
  ['Asia/Pyongyang', '2015-08-15', '00:00-24:00', '14T15:30Z open 15:30Z'],
];

const dates: Row[] = [
  // Apia had no 2011-12-30: the 29th ended at 10:00Z (30th), where the 31st began
  ['Pacific/Apia', '2011-12-30', '00:00-24:00', 'never'],
  ['Pacific/Apia', '2011-12-30', '09:00-17:00', 'never'],
  ['Pacific/Apia', '2011-12-30', '22:00-02:00', '10:00Z open 12:00Z'],
  ['Pacific/Apia', '2011-12-29', '22:00-02:00', '30T08:00Z open 30T10:00Z'],
  ['Pacific/Apia', '2011-12-29', '00:00-24:00', '10:00Z open 30T10:00Z'],
  ['Pacific/Apia', '2011-12-31', '00:00-24:00', '30T10:00Z open 10:00Z'],
  // Kwajalein had no 1993-08-21: the 20th ended at 12:00Z (21st), where the 22nd began
  ['Pacific/Kwajalein', '1993-08-21', '00:00-24:00', 'never'],
  ['Pacific/Kwajalein', '1993-08-21', '12:00-06:00', '12:00Z open 18:00Z'],
  ['Pacific/Kwajalein', '1993-08-20', '23:00-01:00', '21T11:00Z open 21T12:00Z'],
  ['Pacific/Kwajalein', '1993-08-22', '00:00-01:00', '21T12:00Z open 21T13:00Z'],
  // Kwajalein 1969-09-30, a fold of 23 hours: 00:00 (1 October) back to 01:00 at 13:00Z
  [
    'Pacific/Kwajalein',
    '1969-09-30',
    '02:00-03:00',
    '29T15:00Z open 29T16:00Z, 14:00Z open 15:00Z',
  ],
  ['Pacific/Kwajalein', '1969-09-30', '00:00-24:00', '29T13:00Z open 10-01T12:00Z'],
  // Juneau 1867, twenty-four hours twice: 15:33:32 (19 October) back to 15:33:32 (18th) at 00:31:13Z
  [
    'America/Juneau',
    '1867-10-18',
    '16:00-18:00',
    '00:57:41Z open 02:57:41Z, 19T00:57:41Z open 19T02:57:41Z',
  ],
  [
    'America/Juneau',
    '1867-10-19',
    '08:00-10:00',
    '18T16:57:41Z open 18T18:57:41Z, 16:57:41Z open 18:57:41Z',
  ],
  [
    'America/Juneau',
    '1867-10-18',
    '16:00-15:00',
    '00:57:41Z open 18T23:57:41Z, 19T00:57:41Z open 19T23:57:41Z',
  ],
];

describe('midnights that do not exist', () => {
  it.each(missing)(title, (...row) => expectRow(row));
});

describe('folds across midnight', () => {
  it.each(repeated)(title, (...row) => expectRow(row));
});

describe('dates that do not exist, or happen twice', () => {
  it.each(dates)(title, (...row) => expectRow(row));
});
