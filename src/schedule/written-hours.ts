import type { Range } from '../base/ranges.js';
import { DAY_SECONDS } from '../base/time-units.js';
import type { DayRule } from './day-rule.js';
import { canBeWritten, type Hours } from './hours.js';
import type { Day } from './weekday.js';

/**
 * What is open because of the hours of such a weekday, as ranges that can be written: what is too long
 * for one is split up where the hours begin that it is made of.
 */
export function writtenHours(rule: DayRule, weekday: Day): Hours {
  const parts = rule.layersOn(weekday).flatMap(({ ranges, isOn }) => (isOn ? ranges : []));
  return rule
    .openOn(weekday)
    .flatMap((range) => (canBeWritten(range) ? [range] : splitUp(range, parts)));
}

function splitUp([start, end]: Range, parts: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const part of [...parts].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(part[0], start);
    const to = Math.min(part[1], end);
    const last = out.at(-1);
    if (from >= to || (last && to <= last[1])) continue;
    if (!last) out.push([from, to]);
    else if (canBeWritten([last[0], to])) out.splice(-1, 1, [last[0], to]);
    else if (last[1] < DAY_SECONDS) out.push([last[1], to]);
    // This part has to begin before 24:00, too, so the one before it gives way.
    else out.splice(-1, 1, [last[0], from], [from, to]);
  }
  return out;
}
