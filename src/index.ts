/**
 * When a live chat is on: weekly schedules with time zones, a team that inherits its brand's hours,
 * and who may be invited now.
 *
 * @module livehours
 */

export {
  type Brand,
  type Mode,
  parseBrand,
  safeParseBrand,
} from './chat/brand.js';
export { coverageGaps } from './chat/coverage.js';
export { availableMembers, canLiveChat, eligibleMembers } from './chat/eligibility.js';
export {
  isMemberAvailable,
  isWidgetOpen,
  liveChatHours,
  memberHours,
  widgetHours,
} from './chat/hours.js';
export { type Member, type Presence, parseMember, safeParseMember } from './chat/member.js';
export { type MemberStatus, memberStatus } from './chat/member-status.js';
export { type Actor, canEditSchedule, type ScheduleOwner } from './chat/permissions.js';
export type { Parsed, ParsedTimeline } from './chat/row.js';
export { type LiveChatStatus, liveChatStatus, type Switch } from './chat/status.js';
export type { Override, Overrides, ScheduleData, WeeklyHours } from './schedule/data.js';
export { type Issue, type IssueCode, type Path, ScheduleError } from './schedule/issue.js';
export type { ParseResult } from './schedule/reading.js';
export type { Day } from './schedule/week.js';
export { difference, intersection, union } from './timeline/combination.js';
export { type DateHours, hoursOn } from './timeline/hours-on.js';
export type { Instant, InstantLike, Same, ZonedDateTimeLike } from './timeline/instant.js';
export { always, fromIntervals, type Interval, never } from './timeline/intervals.js';
export {
  parseSchedule,
  safeParseSchedule,
  scheduleSchema,
} from './timeline/parse-schedule.js';
export type { Schedule } from './timeline/schedule.js';
export {
  currentInterval,
  isOpen,
  nextChange,
  nextClosing,
  nextOpening,
  previousChange,
  previousClosing,
  previousOpening,
} from './timeline/search.js';
export type { Timeline } from './timeline/timeline.js';
export { addOpenTime, openDuration, openIntervals } from './timeline/window.js';
