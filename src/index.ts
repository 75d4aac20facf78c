/**
 * When a live chat is on: weekly schedules with time zones, a team that inherits its brand's hours,
 * and who may be invited now.
 *
 * @module livehours
 */

export { difference, intersection, union } from './algebra/combination.js';
export {
  type Brand,
  type BrandFields,
  brandSchema,
  type Mode,
  type ParsedBrand,
  parseBrand,
  safeParseBrand,
} from './chat/brand.js';
export {
  type Actor,
  canEditSchedule,
  type Id,
  type ScheduleOwner,
} from './chat/can-edit-schedule.js';
export { coverageGaps } from './chat/coverage-gaps.js';
export { availableMembers, canLiveChat, eligibleMembers } from './chat/eligibility.js';
export { liveChatHours } from './chat/live-chat-hours.js';
export {
  type Empty,
  type LiveChatOff,
  type LiveChatOn,
  type LiveChatStatus,
  type LiveChatSwitch,
  liveChatStatus,
} from './chat/live-chat-status.js';
export {
  type Member,
  type MemberFields,
  memberSchema,
  type ParsedMember,
  type Presence,
  parseMember,
  safeParseMember,
} from './chat/member.js';
export { isMemberAvailable, memberHours } from './chat/member-hours.js';
export { type MemberStatus, memberStatus } from './chat/member-status.js';
export type { NotASchedule, ParsedRow, ParsedSchedule } from './chat/row.js';
export type { StoredInstant } from './chat/stored-instant.js';
export { isWidgetOpen, widgetHours } from './chat/widget-hours.js';
export {
  parseSchedule,
  safeParseSchedule,
  scheduleSchema,
} from './engine/parse-schedule.js';
export type { Schedule } from './engine/schedule.js';
export { addOpenDays } from './query/add-open-days.js';
export { addOpenTime } from './query/add-open-time.js';
export type { CalendarDate, PlainDateLike, SameDate } from './query/calendar-date.js';
export {
  nextChange,
  nextClosing,
  nextOpening,
  previousChange,
  previousClosing,
  previousOpening,
} from './query/changes.js';
export { currentInterval } from './query/current-interval.js';
export type { DurationLike } from './query/duration.js';
export { fromIntervals } from './query/from-intervals.js';
export { type DateHours, hoursOn } from './query/hours-on.js';
export type { Instant, InstantLike, SameKind, ZonedDateTimeLike } from './query/instant.js';
export { isOpen } from './query/is-open.js';
export { openDates } from './query/open-dates.js';
export { openDuration } from './query/open-duration.js';
export { openIntervals } from './query/open-intervals.js';
export { type TrimMargins, trim } from './query/trim.js';
export type {
  Journey,
  Override,
  Overrides,
  ScheduleData,
  Travel,
  WeeklyHours,
} from './schedule/data.js';
export {
  type Issue,
  type IssueCode,
  type IssueFix,
  type IssuePath,
  ScheduleError,
} from './schedule/parse/issue.js';
export { overridesSchema } from './schedule/parse/overrides-schema.js';
export type { ParseResult } from './schedule/parse/parse-result.js';
export type { Day } from './schedule/weekday.js';
export { always, type Interval, never } from './timeline/interval-timeline.js';
export type { Timeline } from './timeline/timeline.js';
