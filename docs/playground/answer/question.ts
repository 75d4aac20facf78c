import type { Problem } from '../team/problem.js';
import type { Verdict } from './verdict.js';
import type { Week } from './week.js';

/** What the page asks: a team's JSON, an instant, and for whom the answer is written. */
export interface Question {
  readonly text: string;
  readonly epochMs: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** All that the page shows of a team at an instant. Plain data: it comes from a worker. */
export interface View {
  readonly question: Question;
  /** The zones that the team lives in, the brand's first. */
  readonly zones: readonly string[];
  readonly verdict: Verdict;
  readonly week: Week;
}

/** A view, or none if the text has errors. */
export interface Answer {
  readonly view: View | undefined;
  readonly problems: readonly Problem[];
}
