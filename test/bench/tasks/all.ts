import { agreement } from './agreement.js';
import { allocation } from './allocation.js';
import { answers, overrides } from './answers.js';
import { bounds } from './bounds.js';
import { cold } from './cold.js';
import { constants } from './constants.js';
import { coverage } from './coverage.js';
import { durations } from './durations.js';
import { freshZone } from './fresh-zone.js';
import { members } from './members.js';
import { memory } from './memory.js';
import { parsing } from './parsing.js';
import { renders } from './renders.js';
import { roster } from './roster.js';
import type { Task } from './task.js';
import { updates } from './updates.js';

/** All tables, in the order of the page. */
export const tasks: readonly Task[] = [
  agreement,
  answers,
  overrides,
  constants,
  durations,
  parsing,
  members,
  roster,
  updates,
  renders,
  coverage,
  bounds,
  cold,
  freshZone,
  allocation,
  memory,
];
