import {
  type Brand,
  type Interval,
  liveChatHours,
  liveChatStatus,
  type Member,
  nextClosing,
  nextOpening,
  openIntervals,
  type Schedule,
  type ScheduleData,
  type Timeline,
  widgetHours,
} from 'livehours';

/** Everything that a public page receives: nothing about any single member. */
export interface PublicHours {
  readonly brand: {
    /** For labels ("Christmas"), and for a table of the week. Null: always open. */
    readonly schedule: ScheduleData | null;
    /** Also `deferred` while the hours allow live chat but nobody is there. */
    readonly mode: 'live' | 'deferred';
  };
  /** When the hours allow live chat, in epoch milliseconds; a null end means never. */
  readonly live: readonly Interval<number | null>[];
  /** The list is complete until then. */
  readonly until: number;
}

const FORTNIGHT_MS = 14 * 86_400_000;

/** What to send at an instant: the next fortnight, extended to the next opening if that is later. */
export function publicHours(brand: Brand, members: readonly Member[], now: number): PublicHours {
  const hours = liveChatHours(brand, members);
  const until = Math.max(now + FORTNIGHT_MS, (nextOpening(hours, now) ?? now) + 1);
  const live: Interval<number | null>[] = [...openIntervals(hours, now, until)];
  const last = live.at(-1);
  // It was clipped at the end of the window, but the page must say when it really closes.
  if (last?.end === until) live.splice(-1, 1, { ...last, end: nextClosing(hours, until - 1) });
  return {
    brand: {
      schedule: publicSchedule(brand),
      mode: publicMode(brand, members, now),
    },
    live,
    until,
  };
}

/** The hours alone, because a brand's row may hold more than the public should see. */
function publicSchedule(brand: Brand): ScheduleData | null {
  const hours = widgetHours(brand) as Schedule | Timeline;
  return 'toJSON' in hours ? hours.toJSON() : null;
}

/** Sends presence as a mode, and only while it matters: at night nobody needs to be there. */
function publicMode(brand: Brand, members: readonly Member[], now: number): 'live' | 'deferred' {
  const { live, blockedBy } = liveChatStatus(brand, members, now);
  const isOutOfHours = blockedBy.includes('brand-hours') || blockedBy.includes('member-hours');
  return live || (isOutOfHours && !blockedBy.includes('mode')) ? 'live' : 'deferred';
}
