import { nearest } from '../base/direction.js';
import { labelAt } from '../engine/label-in-force.js';
import { keptShifts, sharedHours, type TeamHours } from './team-hours.js';

/**
 * What hours alone say of a team at an instant, whatever mode and presence are. Switches that change
 * while the hours do not are judged by the same one.
 */
export class HoursVerdict {
  readonly #team: TeamHours;
  readonly #epochMs: number;
  /** For each shift whether it is on; the brand's is the first. */
  readonly #isOn: readonly boolean[];
  /** When each shift changes next. */
  readonly #changes: readonly number[];
  #opensAt: number | undefined;
  /** The first later instant at which the hours of the brand or of any member change; infinite if none. */
  readonly validUntil: number;
  /** The label in force on the brand's hours, if there is one. */
  readonly labelled: { readonly label?: string };

  constructor(team: TeamHours, epochMs: number) {
    this.#team = team;
    this.#epochMs = epochMs;
    this.#isOn = team.shifts.map((shift) => shift.isOpenAt(epochMs));
    this.#changes = team.shifts.map((shift) => shift.nextChangeAfter(epochMs));
    this.validUntil = nearest(this.#changes, 1);
    this.labelled = labelAt(team.labelled, epochMs);
  }

  get isBrandOn(): boolean {
    return this.#isOn[0]!;
  }

  /** Whether the member at an index is on shift. */
  isOnShift(index: number): boolean {
    return this.#isOn[this.#team.shiftOf[index]!]!;
  }

  /** When hours next allow live chat; infinite if they allow it now, or never will. */
  get opensAt(): number {
    this.#opensAt ??= this.#turnsAt(false);
    return this.#opensAt;
  }

  /** When live chat ends if the members of whom a predicate holds stay those who count. */
  closesAt(isCounted: (index: number) => boolean): number {
    const brandCloses = this.#changes[0]!;
    // As a rule somebody stays until the brand closes: then there is nothing to search for.
    const isCovered = this.#team.shiftOf.some(
      (shift, index) =>
        isCounted(index) && this.#isOn[shift] && this.#changes[shift]! >= brandCloses,
    );
    return isCovered ? brandCloses : this.#turnsAt(true, isCounted);
  }

  /** When hours turn live chat on or off; infinite if it is not as `isOn` says. */
  #turnsAt(isOn: boolean, isCounted?: (index: number) => boolean): number {
    const team = this.#team;
    const chat = sharedHours(team.shifts[0], keptShifts(team, isCounted));
    return chat.isOpenAt(this.#epochMs) === isOn ? chat.nextChangeAfter(this.#epochMs) : Infinity;
  }
}
