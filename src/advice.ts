/**
 * Advice for those who edit schedules: what may be a slip although it makes sense, and what a change
 * would change.
 *
 * @module advice
 */

export { compareSchedules, type ScheduleComparison } from './advice/compare-schedules.js';
export { lintSchedule } from './advice/lint-schedule.js';
export { lintTeam, type TeamWarning, type TeamWarningCode } from './advice/lint-team.js';
export type { ScheduleWarning, ScheduleWarningCode } from './advice/warning.js';
