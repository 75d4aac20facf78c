/**
 * A team prepared for routers, which ask again and again whom to invite.
 *
 * @module roster
 */

export { createRoster } from './roster/create-roster.js';
export type { Roster, RosterOptions } from './roster/roster.js';
