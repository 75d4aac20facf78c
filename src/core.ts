/**
 * What the built entries share, as one file of the package: there are fewer files to open, and a zone
 * is learnt once, whichever entry asks. This is no entry: listing a name here does not make it public.
 */
export { difference, intersection, union } from './algebra/combination.js';
export { describe, instantText, isList, isObject, outOfRange } from './base/describe.js';
export { needed } from './base/needed.js';
export { withPath } from './base/path-text.js';
export { merged, without } from './base/ranges.js';
export {
  ALL_KINDS_OF_YEAR_DAYS,
  DAY_MS,
  DAY_SECONDS,
  FIRST_DAY,
  HOUR_MS,
  LAST_DAY,
  MAX_EPOCH_MS,
} from './base/time-units.js';
export { brandSchema, checkBrandKeys, parseBrand, safeParseBrand } from './chat/brand.js';
export { canEditSchedule } from './chat/can-edit-schedule.js';
export { coverageGaps } from './chat/coverage-gaps.js';
export { availableMembers, canLiveChat, eligibleMembers } from './chat/eligibility.js';
export { HoursVerdict } from './chat/hours-verdict.js';
export { readBrandHours, readMemberHours } from './chat/inheritance.js';
export { liveChatHours } from './chat/live-chat-hours.js';
export { liveChatStatus, statusOf } from './chat/live-chat-status.js';
export { lookAgainAt } from './chat/look-again.js';
export {
  checkMemberKeys,
  memberSchema,
  parseMember,
  readMembers,
  safeParseMember,
} from './chat/member.js';
export { changedRow, copyWith, readChanges } from './chat/member-changes.js';
export { isMemberAvailable, memberHours } from './chat/member-hours.js';
export { MemberIds, ownId } from './chat/member-ids.js';
export { memberStatus } from './chat/member-status.js';
export {
  changedSwitches,
  isPaused,
  isSameSwitches,
  readBrandSwitches,
  readMemberSwitches,
  readSwitches,
} from './chat/switches.js';
export { readWoundDownTeam } from './chat/team-hours.js';
export { isWidgetOpen, widgetHours } from './chat/widget-hours.js';
export { readWindDownMs } from './chat/wind-down.js';
export { scheduleTimetable, timetableOf } from './engine/availability.js';
export { CompiledSchedule } from './engine/compiled-schedule.js';
export { DistinctHours } from './engine/distinct-hours.js';
export { hoursKey, indexOfSameHours } from './engine/hours-key.js';
export { parseSchedule, safeParseSchedule, scheduleSchema } from './engine/parse-schedule.js';
export { searchableOf } from './engine/searchable.js';
export { addOpenDays } from './query/add-open-days.js';
export { addOpenTime } from './query/add-open-time.js';
export { isPlainDate, toDayNumber } from './query/calendar-date.js';
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
export { hoursOn } from './query/hours-on.js';
export { instantLike, instantOrNull, toEpochMs } from './query/instant.js';
export { isOpen } from './query/is-open.js';
export { openDates } from './query/open-dates.js';
export { openDuration } from './query/open-duration.js';
export { openIntervals } from './query/open-intervals.js';
export { trim } from './query/trim.js';
export { Calendar } from './schedule/calendar.js';
export { dateOf } from './schedule/date-text.js';
export { DayRule } from './schedule/day-rule.js';
export { formatHours, hoursFromTexts } from './schedule/hours.js';
export { Input } from './schedule/parse/input.js';
export { ScheduleError } from './schedule/parse/issue.js';
export { overridesSchema } from './schedule/parse/overrides-schema.js';
export { readOrThrow } from './schedule/parse/parse-result.js';
export { weekdayOf } from './schedule/weekday.js';
export { always, never } from './timeline/interval-timeline.js';
export { horizon } from './timeline/search.js';
export { spanBound } from './zone/offset-span.js';
export { isRepeated, readingAt } from './zone/wall-clock.js';
