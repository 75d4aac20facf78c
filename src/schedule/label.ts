import type { Calendar } from './calendar.js';

/** The label that people see, if there is one. */
export interface Label {
  readonly label?: string;
}

/** The label of a day: that of the last labelled override that covers it. */
export function labelOn(calendar: Calendar, day: number): Label {
  const labelled = calendar.overridesOn(day).findLast((override) => 'label' in override);
  return labelled ? { label: labelled.label! } : {};
}
