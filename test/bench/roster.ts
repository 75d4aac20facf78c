import type { Brand, Member } from 'livehours';

/** The part of `livehours/roster` that the benches use. */
export interface RosterEntry {
  createRoster(brand: Brand, members: readonly (object & Member)[]): Roster;
}

export interface Roster {
  eligible(at: number): readonly object[];
  canLiveChat(at: number): boolean;
  validUntil(at: number): number | null;
  isEligible(id: unknown, at: number): boolean;
  patch(changes: Iterable<readonly [unknown, { presence: 'online' | 'away' }]>): Roster;
}

const ENTRY: string = 'livehours/roster';

/** The entry, or undefined if the built package has none. */
export async function loadRoster(): Promise<RosterEntry | undefined> {
  try {
    return (await import(ENTRY)) as RosterEntry;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_MODULE_NOT_FOUND')
      return undefined;
    throw error;
  }
}

export async function missingRoster(): Promise<string | undefined> {
  return (await loadRoster()) ? undefined : `the package has no entry ${ENTRY} yet`;
}
