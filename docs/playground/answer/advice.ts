import type { Overrides, ScheduleData } from 'livehours';
import { lintSchedule, lintTeam, type TeamWarning, type Warning } from 'livehours/advice';
import { type Problem, problemAt, withPath } from '../team/problem.js';
import { readTeam } from '../team/read-team.js';
import type { Row, Team } from '../team/team.js';
import { Words } from './words.js';

/** The team to check, from when, and the reader's language and zone. */
export interface AdviceQuestion {
  readonly text: string;
  readonly from: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** How far ahead to look: as far as people plan. */
const YEAR_MS = 365 * 86_400_000;

/** How many of a warning's dates and stretches to show. */
const SHOWN = 3;

const ALL_DAY = ['00:00-24:00'];

/** What overrides lie over where there is no schedule. */
const ALWAYS: ScheduleData = {
  timeZone: 'UTC',
  weekly: {
    monday: ALL_DAY,
    tuesday: ALL_DAY,
    wednesday: ALL_DAY,
    thursday: ALL_DAY,
    friday: ALL_DAY,
    saturday: ALL_DAY,
    sunday: ALL_DAY,
  },
};

/** The slips in a team that has no errors. */
export function adviceOn({ text, from, timeZone, locale }: AdviceQuestion): readonly Problem[] {
  const { team } = readTeam(text);
  if (!team) return [];
  const words = new Words(locale, timeZone);
  return warningsOf(team, from, from + YEAR_MS).map((warning) => {
    const detail = detailOf(warning, words);
    return {
      ...problemAt(text, team.root, 'warning', warning),
      ...(detail && { detail }),
    };
  });
}

function warningsOf(team: Team, from: number, to: number): (Warning | TeamWarning<number>)[] {
  const { brand, members } = team.data;
  const window = [from, to] as const;
  const inherited = brand.schedule && withOverrides(brand.schedule, brand.overrides);
  return [
    ...lintTeam(team.brand, team.members, from, to).map(withoutPath),
    ...warningsOfRow(brand, ALWAYS, window).map((warning) => placed(warning, ['brand'])),
    ...members.flatMap((member, index) =>
      warningsOfRow(member, inherited ?? ALWAYS, window).map((warning) =>
        placed(warning, ['members', index]),
      ),
    ),
  ];
}

/** Slips in a row's schedule, and in its overrides, which lie over that or over inherited hours. */
function warningsOfRow(
  { schedule, overrides }: Row,
  inherited: ScheduleData,
  [from, to]: readonly [number, number],
): Warning[] {
  const own = schedule ? lintSchedule(schedule, from, to).map(withoutPath) : [];
  const warnings = own.map((warning) => placed(warning, ['schedule']));
  if (!overrides?.length) return warnings;
  const base = schedule ?? inherited;
  const below = base.overrides?.length ?? 0;
  for (const warning of lintSchedule(withOverrides(base, overrides), from, to).map(withoutPath)) {
    const [key, index, ...rest] = warning.path;
    if (key !== 'overrides' || typeof index !== 'number' || index < below) continue;
    warnings.push({ ...warning, path: [key, index - below, ...rest] });
  }
  return warnings;
}

function withOverrides(base: ScheduleData, overrides: Overrides | null | undefined): ScheduleData {
  return { ...base, overrides: [...(base.overrides ?? []), ...(overrides ?? [])] };
}

/** A warning about one part, with its path in the whole team. */
function placed(warning: Warning, path: readonly (string | number)[]): Warning {
  return { ...warning, path: [...path, ...warning.path] };
}

/** A warning's message begins with its path, which is that of a part. */
function withoutPath<W extends Warning>(warning: W): W {
  const path = withPath(warning.path, '');
  const { message } = warning;
  return message.startsWith(path) ? { ...warning, message: message.slice(path.length) } : warning;
}

function detailOf(warning: Warning | TeamWarning<number>, words: Words): string {
  const { dates } = warning;
  const intervals = 'intervals' in warning ? warning.intervals : [];
  const texts = [
    ...dates.map((date) => words.isoDate(date)),
    ...intervals.map(({ start, end }) => words.stretch(start, end)),
  ];
  return texts.slice(0, SHOWN).join('; ') + (texts.length > SHOWN ? '; …' : '');
}
