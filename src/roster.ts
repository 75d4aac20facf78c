/**
 * A team put in order for routers, which ask again and again whom to invite.
 *
 * @module roster
 */

export { createRoster, type Roster, type RosterOptions } from './roster/roster.js';
