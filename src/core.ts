/**
 * What the entries take of the core, in one file of the package: fewer to find and to open, and a zone is
 * learnt once, whichever entry asks. It is no entry itself, so what stands here is nobody's to rely on.
 */
export { isLiveMode, parseBrand, readBrandHours, safeParseBrand } from './chat/brand.js';
export { coverageGaps } from './chat/coverage.js';
export { availableMembers, canLiveChat, eligibleMembers } from './chat/eligibility.js';
export {
  isMemberAvailable,
  isWidgetOpen,
  liveChatHours,
  memberHours,
  widgetHours,
} from './chat/hours.js';
export {
  parseMember,
  readMemberHours,
  readMembers,
  readPresence,
  safeParseMember,
} from './chat/member.js';
export { memberStatus } from './chat/member-status.js';
export { canEditSchedule } from './chat/permissions.js';
export { liveChatStatus } from './chat/status.js';
export { Calendar, decisive } from './schedule/calendar.js';
export { outOfRange } from './schedule/describe.js';
export { furthest } from './schedule/direction.js';
export { DAY, formatHours, hoursOf } from './schedule/hours.js';
export { ScheduleError } from './schedule/issue.js';
export { merged, without } from './schedule/ranges.js';
export { valid } from './schedule/reading.js';
export { weekdayOf } from './schedule/week.js';
export { difference, intersection, union } from './timeline/combination.js';
export { MAX_EPOCH_MS } from './timeline/epoch.js';
export { hoursOn } from './timeline/hours-on.js';
export { instantOrNull, toEpochMs } from './timeline/instant.js';
export { always, fromIntervals, never } from './timeline/intervals.js';
export { isCompiled, isTimeline, openHoursOf } from './timeline/openable.js';
export { parseSchedule, safeParseSchedule, scheduleSchema } from './timeline/parse-schedule.js';
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
export { searchableOf } from './timeline/searchable.js';
export { edgeOf } from './timeline/stretch.js';
export { addOpenTime, openDuration, openIntervals } from './timeline/window.js';
