import type { Brand, Member, Overrides, ScheduleData } from 'livehours';
import type { JsonNode } from '../json/scan.js';

/** What the page gives to a brand and to each member. */
export interface Named {
  readonly name: string;
  /** The zone of its own schedule; a member without one has the brand's. */
  readonly timeZone: string | undefined;
}

interface Row {
  readonly schedule?: ScheduleData | null;
}

/** A team read from the editor: parsed, and with the places of everything in the text. */
export interface Team {
  readonly text: string;
  readonly root: JsonNode;
  /** As it was written: advice is on what stands in the text, not on the canonical form. */
  readonly data: {
    readonly brand: Row;
    readonly members: readonly (Row & { readonly overrides?: Overrides | null })[];
  };
  readonly brand: Brand & Named;
  readonly members: readonly (Member & Named)[];
}

/** The zones that a team lives in, the brand's first, each once. */
export function zonesOf({ brand, members }: Team): string[] {
  const zones = [brand, ...members].flatMap(({ timeZone }) => timeZone ?? []);
  return [...new Set(zones)];
}
