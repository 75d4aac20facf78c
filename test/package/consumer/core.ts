// What a user of the package writes: compiled against the packed declarations by three versions
// of TypeScript, as ESM and as CommonJS, with and without the types of a browser and of Temporal.
import {
  type Brand,
  canLiveChat,
  isWidgetOpen,
  liveChatStatus,
  type Member,
  nextChange,
  openIntervals,
  parseSchedule,
  type Schedule,
  type ScheduleData,
  ScheduleError,
  scheduleSchema,
  type Timeline,
  union,
} from 'livehours';
import { useLiveChat } from 'livehours/react';
import { type LiveChatStore, liveChatStore } from 'livehours/watch';

class BusinessDate extends Date {
  readonly business = true;
}

export const data: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: { monday: ['09:00-12:30', '13:30-18:00'] },
  overrides: [{ date: '12-25', hours: [], label: 'Christmas' }],
};
export const schedule: Schedule = parseSchedule(data);
export const timeline: Timeline = union(schedule, schedule);
const brand: Brand = { schedule, mode: 'live' };
const members: (Member & { id: number })[] = [
  { id: 1 },
  { id: 2, presence: 'away', schedule: data },
];

export const widget: boolean = isWidgetOpen(brand, 0);
export const live: boolean = canLiveChat(brand, members, new Date(0));
const status = liveChatStatus(brand, members, new BusinessDate(0));
export const until: Date | null = status.validUntil;
export const invited: number[] = status.eligible.map((member) => member.id);

// The kind of instant that goes in comes out, as the plain kind.
export const fromLiteral: number | null = nextChange(schedule, 5);
export const fromDate: Date | null = nextChange(schedule, new BusinessDate(5));
// @ts-expect-error A subclass of Date gives a Date.
export const fromSubclass: BusinessDate | null = nextChange(schedule, new BusinessDate(5));
// @ts-expect-error A Date in does not give a number.
export const wrong: number | null = nextChange(schedule, new Date(5));
// @ts-expect-error A string is not an instant.
nextChange(schedule, '2026-01-01');
export const lengths: number[] = [];
for (const { start, end } of openIntervals(schedule, 0, 86_400_000)) lengths.push(end - start);

export const store: LiveChatStore<Member & { id: number }> = liveChatStore(brand, members);
store.subscribe(({ eligible, closesAt }) => invited.push(eligible.length, closesAt ?? 0));
store.update({ changes: { 2: { presence: 'online' } } });

// Compiles without the types of React, which this consumer has not installed.
export const hook = (): number[] => {
  const chat = useLiveChat(brand, members, { initialAt: 0 });
  return chat.live ? chat.eligible.map((member) => member.id) : [chat.opensAt ?? 0];
};

const result = scheduleSchema['~standard'].validate(data);
export const issues = result instanceof Promise ? [] : (result.issues ?? []);
export const isScheduleError = (error: unknown): boolean => error instanceof ScheduleError;
