import { OpenHours } from './open-hours.js';
import type { Purpose } from './purpose.js';

/** Hours that can only be asked whether they are open. */
export interface Openable {
  isOpenAt(epochMs: number): boolean;
}

/** Reads hours that are going to be asked, no more. */
export const openable: Purpose<Openable> = {
  Compiled: OpenHours,
  adopt: (timeline) => timeline,
  always: { isOpenAt: () => true },
};
