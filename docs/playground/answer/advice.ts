import type { Override, ScheduleData } from 'livehours';
import { lintSchedule, lintTeam, type TeamWarning, type Warning } from 'livehours/advice';
import { moved, type Problem, problemAt } from '../team/problem.js';
import { readTeam } from '../team/read-team.js';
import type { Team } from '../team/team.js';
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
  return [
    ...lintTeam(team.brand, team.members, from, to),
    ...(brand.schedule ? lintSchedule(brand.schedule, from, to) : []).map((warning) =>
      placed(warning, ['brand', 'schedule']),
    ),
    ...members.flatMap(({ schedule, overrides }, index) => [
      ...(schedule ? lintSchedule(schedule, from, to) : []).map((warning) =>
        placed(warning, ['members', index, 'schedule']),
      ),
      ...overlaid(schedule ?? brand.schedule, overrides ?? [], from, to).map((warning) =>
        placed(warning, ['members', index]),
      ),
    ]),
  ];
}

/** Slips in a member's overrides, which apply on top of the member's schedule or the brand's. */
function overlaid(
  base: ScheduleData | null | undefined,
  overrides: readonly Override[],
  from: number,
  to: number,
): Warning[] {
  if (!base || overrides.length === 0) return [];
  const below = base.overrides ?? [];
  const whole = { ...base, overrides: [...below, ...overrides] };
  return lintSchedule(whole, from, to).flatMap((warning) => {
    const [key, index, ...rest] = warning.path;
    if (key !== 'overrides' || typeof index !== 'number' || index < below.length) return [];
    const place = index - below.length;
    const message = warning.message.replace(`overrides[${index}]`, `overrides[${place}]`);
    return { ...warning, path: [key, place, ...rest], message };
  });
}

/** A warning about one part, with its path in the whole team. */
function placed(warning: Warning, path: readonly (string | number)[]): Warning {
  const [first] = warning.path;
  const inside = { ...warning, path: ['it', ...warning.path] };
  const join = typeof first === 'string' ? '.' : first === undefined ? ': ' : '';
  return moved({ ...inside, message: `it${join}${warning.message}` }, 'it', path);
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
