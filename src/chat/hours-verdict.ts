import { nearest } from '../base/direction.js';
import { labelAt } from '../engine/label-in-force.js';
import { type Pauses, woundDownHours } from './live-chat-hours.js';
import type { WoundDownTeam } from './team-hours.js';

/**
 * What hours alone say of a team at an instant, wind-down included, whatever the switches are. Switches
 * that change while the hours do not are judged by the same one.
 */
export class HoursVerdict {
  readonly #team: WoundDownTeam;
  readonly #epochMs: number;
  /** For each shift whether it is on; the brand's is the first. */
  readonly #isOn: readonly boolean[];
  /** When each shift changes next. */
  readonly #changes: readonly number[];
  /** When hours open if nobody is paused, once that was asked for. */
  #opensAt: number | undefined;
  /**
   * The first later instant at which the hours of the brand or of any member change, wound down or not;
   * infinite if none do.
   */
  readonly validUntil: number;
  /** The label in force on the brand's hours, if there is one. */
  readonly labelled: { readonly label?: string };

  constructor(team: WoundDownTeam, epochMs: number) {
    this.#team = team;
    this.#epochMs = epochMs;
    this.#isOn = team.shifts.map((shift) => shift.isOpenAt(epochMs));
    this.#changes = team.shifts.map((shift) => shift.nextChangeAfter(epochMs));
    this.validUntil = this.#nextChange();
    this.labelled = labelAt(team.labelled, epochMs);
  }

  get isBrandOn(): boolean {
    return this.#isOn[0]!;
  }

  /** Whether the brand is open, and about to close. */
  get isBrandWindingDown(): boolean {
    return this.isBrandOn && this.#brandLastCall <= this.#epochMs;
  }

  /** Whether the member at an index is on shift. */
  isOnShift(index: number): boolean {
    return this.#isOn[this.#team.shiftOf[index]!]!;
  }

  /** Whether the member at an index is on shift, and not about to leave. */
  takesChats(index: number): boolean {
    return this.isOnShift(index) && this.#epochMs < this.#lastCall(index);
  }

  /** When hours next allow live chat to those who are not paused; infinite if they do now, or never will. */
  opensAt(pauses: Pauses): number {
    if (pauses.nextEnd < Infinity) return this.#turnsAt(false, pauses);
    this.#opensAt ??= this.#turnsAt(false, pauses);
    return this.#opensAt;
  }

  /** When live chat ends if the members of whom a predicate holds stay those who count. */
  closesAt(pauses: Pauses, isCounted: (index: number) => boolean): number {
    const brandLastCall = this.#brandLastCall;
    // As a rule somebody stays as long as the brand takes chats: then there is nothing to search for.
    const isCovered = this.#team.shiftOf.some(
      (_, index) =>
        isCounted(index) &&
        pauses.ofMember(index) <= this.#epochMs &&
        this.isOnShift(index) &&
        this.#lastCall(index) >= brandLastCall,
    );
    return isCovered ? brandLastCall : this.#turnsAt(true, pauses, isCounted);
  }

  /** When hours turn live chat on or off; infinite if it is not as `isOn` says. */
  #turnsAt(isOn: boolean, pauses: Pauses, isCounted?: (index: number) => boolean): number {
    const chat = woundDownHours(this.#team, pauses, isCounted);
    return chat.isOpenAt(this.#epochMs) === isOn ? chat.nextChangeAfter(this.#epochMs) : Infinity;
  }

  /** When the brand takes its last new chat before it closes, if it is open. */
  get #brandLastCall(): number {
    return this.#changes[0]! - this.#team.windDown.brand;
  }

  /** The same of the member at an index, if they are on shift. */
  #lastCall(index: number): number {
    return this.#changes[this.#team.shiftOf[index]!]! - this.#team.windDown.members[index]!;
  }

  #nextChange(): number {
    let next = nearest(this.#changes, 1);
    const consider = (isOn: boolean, lastCall: number) => {
      if (isOn && this.#epochMs < lastCall && lastCall < next) next = lastCall;
    };
    consider(this.isBrandOn, this.#brandLastCall);
    for (const index of this.#team.shiftOf.keys()) {
      consider(this.isOnShift(index), this.#lastCall(index));
    }
    return next;
  }
}
