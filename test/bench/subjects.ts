/** Every library that is measured, by name. Each is loaded only when its turn comes, in its own process. */
import type { Peer } from './peers/peer.js';

export interface Named {
  load(): Promise<Peer>;
  /** Ask about the same object every time, instead of thousands in turn. */
  readonly sameInstant?: boolean;
}

const native = (globalThis as { Temporal?: unknown }).Temporal;

const asNumber = (epochMs: number) => epochMs;

/** The row that all others are compared with. */
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

/** The other libraries. */
export const peers: Record<string, Named> = {
  'moment-timezone, offset tables': {
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

/** Loads a peer by name. */
export async function loadPeer(name: string): Promise<Peer> {
  const named = { ...ours, ...peers }[name];
  if (!named) throw new Error(`unknown library ${name}`);
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
    [`livehours, ${kind}, same instant`]: { load, sameInstant: true },
  };
}
