/**
 * A team prepared for routers, which ask again and again whom to invite.
 *
 * @module roster
 */

export type { MemberChange, MemberChanges } from './chat/member-changes.js';
export { createRoster } from './roster/create-roster.js';
export type { PatchOptions, Roster, RosterOptions } from './roster/roster.js';
