import { safeParseSchedule } from 'livehours';
import { LONGEST_TEXT } from '../team/read-team.js';
import { packed, unpacked } from './packed.js';

/** The contents of a link: a case to look at. The page chooses whatever it leaves out. */
export interface Case {
  /** Undefined means the time at which the link is opened. */
  readonly epochMs?: number | undefined;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly text?: string;
}

/** The parts of a link that could be read, and the names of those that could not. */
export interface ReadCase {
  readonly found: Case;
  readonly unread: readonly string[];
}

/** The years that people plan for. Outside them calendars get strange, and there is nothing to see. */
export const FIRST_MS = Date.UTC(1970, 0, 1);
export const LAST_MS = Date.UTC(2100, 0, 1);

/** The part of a link after its `#`. */
export async function linkOf({ epochMs, timeZone, locale, text }: Case): Promise<string> {
  const fields = [
    epochMs !== undefined && `at=${new Date(epochMs).toISOString().replace(/(:00)?\.000Z$/, 'Z')}`,
    timeZone !== undefined && `zone=${encoded(timeZone)}`,
    locale !== undefined && `locale=${encoded(locale)}`,
    text !== undefined && `team=${await packed(text)}`,
  ];
  return fields.filter(Boolean).join('&');
}

/** Reads an untrusted link. Invalid parts are ignored, and named. */
export async function readLink(hash: string): Promise<ReadCase> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const found: { -readonly [K in keyof Case]: Case[K] } = {};
  const unread: string[] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const field = fields.get(name);
    if (field === null) continue;
    const value = await read(field).catch(() => undefined);
    if (value) Object.assign(found, value);
    else unread.push(name);
  }
  return { found, unread };
}

const READERS: { readonly [name: string]: (field: string) => Promise<Case | undefined> } = {
  async at(field) {
    const epochMs = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(field) ? Date.parse(field) : Number.NaN;
    return epochMs >= FIRST_MS && epochMs < LAST_MS ? { epochMs } : undefined;
  },
  async zone(timeZone) {
    return isTimeZone(timeZone) ? { timeZone } : undefined;
  },
  async locale(field) {
    const [locale] = field.length < 40 ? Intl.DateTimeFormat.supportedLocalesOf(field) : [];
    return locale ? { locale } : undefined;
  },
  async team(field) {
    return { text: await unpacked(field, LONGEST_TEXT) };
  },
};

function isTimeZone(timeZone: string): boolean {
  return safeParseSchedule({ timeZone, weekly: {} }).ok;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
