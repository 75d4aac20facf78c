import type { Problem } from '../team/problem.js';
import type { Verdict } from './verdict.js';
import type { Week } from './week.js';

/** What the page asks: a team's JSON, an instant, and the reader's language and zone. */
export interface Question {
  readonly text: string;
  readonly epochMs: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** Everything the page shows about a team at an instant. Plain data, because it comes from a worker. */
export interface View {
  readonly question: Question;
  /** The team's zones, the brand's first. */
  readonly zones: readonly string[];
  readonly verdict: Verdict;
  readonly week: Week;
}

/** A view, or none if the text has errors. */
export interface Answer {
  readonly view: View | undefined;
  readonly problems: readonly Problem[];
}
