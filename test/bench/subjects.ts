/** Everyone who answers, by name. Each is loaded only when it is its turn, in a process of its own. */
import type { Peer } from './peers/peer.js';

export interface Named {
  load(): Promise<Peer>;
  /** Ask about one and the same object again and again, instead of about thousands in turn. */
  readonly sameInstant?: boolean;
}

const native = (globalThis as { Temporal?: unknown }).Temporal;

const asNumber = (epochMs: number) => epochMs;

/** The name of the row that all others are compared with. */
export const OURS = 'livehours';

/** This library with each kind of instant. */
export const ours: Record<string, Named> = {
  [OURS]: {
    load: async () => (await import('./peers/livehours.js')).livehours(asNumber, asNumber) as Peer,
  },
  'livehours, Date': {
    load: async () => {
      const { livehours } = await import('./peers/livehours.js');
      return livehours((ms) => new Date(ms), Number) as Peer;
    },
  },
  ...onTemporal('native Instant', async () => native, native !== undefined),
  ...onTemporal(
    'temporal-polyfill',
    async () => (await import('temporal-polyfill/implementation')).Temporal,
  ),
  ...onTemporal('@js-temporal', async () => (await import('@js-temporal/polyfill')).Temporal),
  'livehours, schedule as data': {
    load: async () => {
      const { livehours } = await import('./peers/livehours.js');
      return livehours(asNumber, asNumber, (data) => data) as Peer;
    },
  },
};

/** The others. */
export const peers: Record<string, Named> = {
  'moment-timezone, its tables': {
    load: async () => (await import('./peers/moment-timezone.js')).momentTimezone as Peer,
  },
  opening_hours: {
    load: async () => (await import('./peers/opening-hours.js')).openingHours as Peer,
  },
  'Intl.DateTimeFormat, cached': {
    load: async () => (await import('./peers/intl.js')).intl as Peer,
  },
  '@date-fns/tz': {
    load: async () => (await import('./peers/date-fns.js')).dateFns as Peer,
  },
  luxon: {
    load: async () => (await import('./peers/luxon.js')).luxon as Peer,
  },
  ...(native !== undefined && {
    'native Temporal': {
      load: async () => (await import('./peers/temporal.js')).onTemporal(native) as Peer,
    },
  }),
  'temporal-polyfill': {
    load: async () => {
      const { onTemporal } = await import('./peers/temporal.js');
      return onTemporal((await import('temporal-polyfill/implementation')).Temporal) as Peer;
    },
  },
  'dayjs with timezone': {
    load: async () => (await import('./peers/dayjs.js')).dayjsWithTz as Peer,
  },
  '@js-temporal/polyfill': {
    load: async () => {
      const { onTemporal } = await import('./peers/temporal.js');
      return onTemporal((await import('@js-temporal/polyfill')).Temporal) as Peer;
    },
  },
};

/** The peer of a name, loaded. */
export async function loadPeer(name: string): Promise<Peer> {
  const named = { ...ours, ...peers }[name];
  if (!named) throw new Error(`${name} is no subject`);
  return named.load();
}

function onTemporal(
  kind: string,
  implementation: () => Promise<unknown>,
  isThere = true,
): Record<string, Named> {
  if (!isThere) return {};
  const load = async () => {
    const { livehoursOn } = await import('./peers/livehours.js');
    return livehoursOn(await implementation()) as Peer;
  };
  return {
    [`livehours, ${kind}, fresh`]: { load },
    [`livehours, ${kind}, asked again`]: { load, sameInstant: true },
  };
}
