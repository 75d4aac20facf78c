/** Values that nobody sends in good faith. Each is made anew, because some of them remember. */
import { thorough } from './runs.js';

const day = ['09:00-17:00'];
const plain = { timeZone: 'UTC', weekly: { monday: day } };

function throws(): never {
  throw new Error('a trap');
}

const traps = {
  get: throws,
  has: throws,
  ownKeys: throws,
  getOwnPropertyDescriptor: throws,
  getPrototypeOf: throws,
};

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const input: Record<string, unknown> = { timeZone: 'UTC' };
  input.weekly = input;
  input.overrides = [input];
  return input;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** Gives another value each time it is read. */
function shifting(): object {
  let reads = 0;
  return {
    ...plain,
    get timeZone() {
      reads += 1;
      return reads === 1 ? 'UTC' : { toString: throws };
    },
  };
}

/** What is slow for each of so many is slow enough to be seen. */
const MANY = thorough ? 1_000_000 : 200_000;

const long = 'x'.repeat(1_000_000);

/** In place of a whole schedule, or as one of its parts. */
export const hostileParts: [name: string, make: () => unknown][] = [
  ['a bigint', () => 10n],
  ['a symbol', () => Symbol('s')],
  ['a function', () => throws],
  ['a class', () => class Weekly {}],
  ['a proxy whose every trap throws', () => new Proxy({}, traps)],
  ['a list whose every trap throws', () => new Proxy([], traps)],
  ['a list whose length throws', () => new Proxy([], { get: throws })],
  ['a revoked proxy', () => revoked({})],
  ['a revoked proxy of a list', () => revoked([])],
  ['an object without a prototype', () => Object.create(null)],
  [
    'an object whose conversion throws',
    () => ({ toString: throws, valueOf: throws, toJSON: throws }),
  ],
  ['a cycle', cyclic],
  ['a cycle of lists', cyclicList],
  ['an empty list of a thousand million', () => new Array(1e9)],
  ['a list with holes', () => Object.assign(new Array(2), { 1: '09:00-10:00' })],
  ['a boxed text', () => Object('09:00-17:00')],
  ['a date', () => new Date(Number.NaN)],
  ['a map', () => new Map([['monday', day]])],
  [
    'an iterator without end',
    () => ({
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    }),
  ],
  ['a typed list', () => new Uint8Array(1_000_000)],
  ['a nest of lists', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
  [
    'a getter that throws',
    () => ({
      get monday() {
        return throws();
      },
      get date() {
        return throws();
      },
    }),
  ],
  ['a megabyte of text', () => long],
  ['a lone surrogate', () => '\ud800'],
  ['a NUL', () => '\0'],
];

/** Whole schedules that are wrong, but for those whose name says that they are sound. */
export const hostileInputs: [name: string, make: () => unknown][] = [
  [
    '__proto__ as a key',
    () => JSON.parse('{"timeZone":"UTC","weekly":{},"__proto__":{"polluted":1}}'),
  ],
  [
    '__proto__ as a day',
    () => JSON.parse('{"timeZone":"UTC","weekly":{"__proto__":["09:00-17:00"]}}'),
  ],
  [
    'constructor as a key',
    () => JSON.parse('{"timeZone":"UTC","weekly":{},"constructor":{"prototype":{"polluted":1}}}'),
  ],
  ['constructor as a day', () => JSON.parse('{"timeZone":"UTC","weekly":{"constructor":[]}}')],
  [
    'toString in an override',
    () => ({ ...plain, overrides: [JSON.parse('{"toString":1,"hasOwnProperty":2}')] }),
  ],
  ['a zone named __proto__', () => ({ ...plain, timeZone: '__proto__' })],
  ['a zone named constructor', () => ({ ...plain, timeZone: 'constructor' })],
  [`${MANY} ranges`, () => ({ ...plain, weekly: { monday: new Array(MANY).fill('09:00-10:00') } })],
  [
    `${MANY} ranges that are none`,
    () => ({ ...plain, weekly: { monday: new Array(MANY).fill('x') } }),
  ],
  [`${MANY} overrides that are none`, () => ({ ...plain, overrides: new Array(MANY).fill(0) })],
  [
    `${MANY} keys`,
    () => Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`key${i}`, i])),
  ],
  [
    `${MANY} overrides, each of them sound`,
    () => ({ ...plain, overrides: new Array(MANY).fill({ date: '12-25', hours: [] }) }),
  ],
  ['a zone of a megabyte', () => ({ ...plain, timeZone: long })],
  ['a zone of many slashes', () => ({ ...plain, timeZone: 'a/'.repeat(100_000) })],
  [
    'a range of a megabyte',
    () => ({ ...plain, weekly: { monday: [`09:00-${' '.repeat(1_000_000)}17:00`] } }),
  ],
  [
    'a range of a megabyte without a dash',
    () => ({ ...plain, weekly: { monday: [`09:00${' '.repeat(1_000_000)}17:00`] } }),
  ],
  [
    'a date of a megabyte',
    () => ({ ...plain, overrides: [{ date: '0'.repeat(1_000_000), hours: [] }] }),
  ],
  ['a key of a megabyte', () => ({ ...plain, [long]: 1 })],
  ['the fields on the prototype alone', () => Object.create(plain)],
];

/** Large, or strange, and nevertheless sound. */
export const strangeButSound: [name: string, make: () => unknown][] = [
  ['a zone that is another when read again', shifting],
  ['an object without a prototype', () => Object.assign(Object.create(null), plain)],
  [
    'a frozen input',
    () => Object.freeze({ ...plain, weekly: Object.freeze({ monday: Object.freeze([...day]) }) }),
  ],
  ['a transparent proxy', () => new Proxy(plain, {})],
  [
    'a label of a megabyte',
    () => ({ ...plain, overrides: [{ date: '12-25', hours: [], label: long }] }),
  ],
  [
    'as many overrides as are allowed',
    () => ({ ...plain, overrides: new Array(5000).fill({ date: '12-25', hours: [] }) }),
  ],
];
