/**
 * Advice for editors: slips in a schedule or a team, which are valid but probably not meant, and what a
 * change would open and close.
 *
 * @module advice
 */

export { compareSchedules, type ScheduleChanges } from './advice/compare-schedules.js';
export { lintSchedule } from './advice/lint-schedule.js';
export { lintTeam, type TeamWarning } from './advice/lint-team.js';
export type { Warning, WarningCode } from './advice/warning.js';
