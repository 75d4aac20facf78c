import { describe, it } from 'vitest';
import { expectRow, type Row, title } from '../support/spans.js';

// Summer time of 2000 lasted from 8 October only a week or two in the north-east of Brazil.
const brazil: Row[] = [
  // Noronha: -2, then -1 from 02:00Z (8th) to 01:00Z (15th)
  ['America/Noronha', '2000-10-07', '09:00-17:00', '11:00Z open 19:00Z'],
  ['America/Noronha', '2000-10-08', '00:00-02:00', '02:00Z open 03:00Z'],
  ['America/Noronha', '2000-10-11', '09:00-17:00', '10:00Z open 18:00Z'],
  [
    'America/Noronha',
    '2000-10-14',
    '23:15-23:45',
    '15T00:15Z open 15T00:45Z, 15T01:15Z open 15T01:45Z',
  ],
  ['America/Noronha', '2000-10-16', '09:00-17:00', '11:00Z open 19:00Z'],
  // Boa Vista: -4, then -3 from 04:00Z (8th) to 03:00Z (15th)
  ['America/Boa_Vista', '2000-10-11', '09:00-17:00', '12:00Z open 20:00Z'],
  ['America/Boa_Vista', '2000-10-16', '09:00-17:00', '13:00Z open 21:00Z'],
  // Recife: -3, then -2 from 03:00Z (8th) to 02:00Z (15th)
  ['America/Recife', '2000-10-11', '09:00-17:00', '11:00Z open 19:00Z'],
  ['America/Recife', '2000-10-14', '00:00-24:00', '02:00Z open 15T03:00Z'],
  ['America/Recife', '2000-10-16', '09:00-17:00', '12:00Z open 20:00Z'],
  // Fortaleza and Maceio: the same until 02:00Z of the 22nd
  ['America/Fortaleza', '2000-10-18', '09:00-17:00', '11:00Z open 19:00Z'],
  ['America/Fortaleza', '2000-10-23', '09:00-17:00', '12:00Z open 20:00Z'],
  ['America/Maceio', '2000-10-18', '09:00-17:00', '11:00Z open 19:00Z'],
  [
    'America/Maceio',
    '2000-10-21',
    '23:30-00:30',
    '22T01:30Z open 22T02:00Z, 22T02:30Z open 22T03:30Z',
  ],
];

const ramadan: Row[] = [
  // Cairo 2010: summer time, but not from 21:00Z (10 August) to 22:00Z (9 September)
  ['Africa/Cairo', '2010-08-10', '23:30-00:30', '20:30Z open 21:00Z, 21:30Z open 22:30Z'],
  ['Africa/Cairo', '2010-08-20', '09:00-17:00', '07:00Z open 15:00Z'],
  ['Africa/Cairo', '2010-09-10', '00:00-01:00', 'never'],
  ['Africa/Cairo', '2010-09-15', '09:00-17:00', '06:00Z open 14:00Z'],
  ['Africa/Cairo', '2010-10-05', '09:00-17:00', '07:00Z open 15:00Z'],
  // Cairo 2014: from 22:00Z (15 May), not from 21:00Z (26 June) to 22:00Z (31 July), to 21:00Z (25 September)
  ['Africa/Cairo', '2014-05-14', '09:00-17:00', '07:00Z open 15:00Z'],
  ['Africa/Cairo', '2014-05-16', '00:00-02:00', '15T22:00Z open 15T23:00Z'],
  ['Africa/Cairo', '2014-06-26', '23:00-24:00', '20:00Z open 22:00Z'],
  ['Africa/Cairo', '2014-07-15', '09:00-17:00', '07:00Z open 15:00Z'],
  ['Africa/Cairo', '2014-08-01', '00:00-24:00', '07-31T22:00Z open 21:00Z'],
  ['Africa/Cairo', '2014-09-25', '23:15-23:45', '20:15Z open 20:45Z, 21:15Z open 21:45Z'],
  // Casablanca 2015: summer time from 29 March to 25 October, but not from 14 June to 19 July
  ['Africa/Casablanca', '2015-06-14', '02:15-02:45', '01:15Z open 01:45Z, 02:15Z open 02:45Z'],
  ['Africa/Casablanca', '2015-07-01', '09:00-17:00', '09:00Z open 17:00Z'],
  ['Africa/Casablanca', '2015-07-19', '01:30-03:30', '01:30Z open 02:30Z'],
  ['Africa/Casablanca', '2015-07-20', '09:00-17:00', '08:00Z open 16:00Z'],
  // Casablanca 2019, an hour ahead but in Ramadan: 5 May to 9 June
  ['Africa/Casablanca', '2019-05-05', '02:15-02:45', '01:15Z open 01:45Z, 02:15Z open 02:45Z'],
  ['Africa/Casablanca', '2019-05-20', '09:00-17:00', '09:00Z open 17:00Z'],
  ['Africa/Casablanca', '2019-06-09', '02:00-03:00', 'never'],
];

describe('regimes of a few days: America/Noronha, Boa_Vista, Recife, Fortaleza, Maceio 2000', () => {
  it.each(brazil)(title, (...row) => expectRow(row));
});

describe('regimes around Ramadan: Cairo 2010 and 2014, Casablanca', () => {
  it.each(ramadan)(title, (...row) => expectRow(row));
});
