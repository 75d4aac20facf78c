import type { Brand, Member, Overrides, ScheduleData } from 'livehours';
import type { JsonNode } from '../json/scan.js';

/** What the page adds to the brand and to each member. */
export interface Named {
  readonly name: string;
  /** The zone of its own schedule; a member without one has the brand's. */
  readonly timeZone: string | undefined;
}

/** The fields of a row that warnings are about. */
export interface Row {
  readonly schedule?: ScheduleData | null;
  readonly overrides?: Overrides | null;
}

/** A team read from the editor: parsed, with the position of every value in the text. */
export interface Team {
  readonly text: string;
  readonly root: JsonNode;
  /** As it was written: warnings are about the text, not the canonical form. */
  readonly data: {
    readonly brand: Row;
    readonly members: readonly Row[];
  };
  readonly brand: Brand & Named;
  readonly members: readonly (Member & Named)[];
}

/** The team's zones, each once, the brand's first. */
export function zonesOf({ brand, members }: Team): string[] {
  const zones = [brand, ...members].flatMap(({ timeZone }) => timeZone ?? []);
  return [...new Set(zones)];
}
