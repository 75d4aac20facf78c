/**
 * When a live chat is on: weekly schedules with time zones, a team that inherits its brand's hours,
 * and who may be invited now.
 *
 * @module livehours
 */

export { difference, intersection, union } from './algebra/combination.js';
export {
  type Brand,
  type Mode,
  parseBrand,
  safeParseBrand,
} from './chat/brand.js';
export { type Actor, canEditSchedule, type ScheduleOwner } from './chat/can-edit-schedule.js';
export { coverageGaps } from './chat/coverage-gaps.js';
export { availableMembers, canLiveChat, eligibleMembers } from './chat/eligibility.js';
export { liveChatHours } from './chat/live-chat-hours.js';
export { type LiveChatStatus, liveChatStatus, type Switch } from './chat/live-chat-status.js';
export { type Member, type Presence, parseMember, safeParseMember } from './chat/member.js';
export { isMemberAvailable, memberHours } from './chat/member-hours.js';
export { type MemberStatus, memberStatus } from './chat/member-status.js';
export type { Parsed, ParsedTimeline } from './chat/row.js';
export { isWidgetOpen, widgetHours } from './chat/widget-hours.js';
export {
  parseSchedule,
  safeParseSchedule,
  scheduleSchema,
} from './engine/parse-schedule.js';
export type { Schedule } from './engine/schedule.js';
export { addOpenTime } from './query/add-open-time.js';
export {
  nextChange,
  nextClosing,
  nextOpening,
  previousChange,
  previousClosing,
  previousOpening,
} from './query/changes.js';
export { currentInterval } from './query/current-interval.js';
export { fromIntervals } from './query/from-intervals.js';
export { type DateHours, hoursOn } from './query/hours-on.js';
export type { Instant, InstantLike, Same, ZonedDateTimeLike } from './query/instant.js';
export { isOpen } from './query/is-open.js';
export { openDuration } from './query/open-duration.js';
export { openIntervals } from './query/open-intervals.js';
export type { Override, Overrides, ScheduleData, WeeklyHours } from './schedule/data.js';
export { type Issue, type IssueCode, type Path, ScheduleError } from './schedule/parse/issue.js';
export type { ParseResult } from './schedule/parse/parse-result.js';
export type { Day } from './schedule/weekday.js';
export { always, type Interval, never } from './timeline/interval-timeline.js';
export type { Timeline } from './timeline/timeline.js';
