import type { Express, Request, Response } from 'express';
import {
  type Actor,
  type Brand,
  canEditSchedule,
  liveChatStatus,
  type Member,
  type ParseResult,
  ScheduleError,
  type ScheduleOwner,
  safeParseBrand,
  safeParseMember,
  safeParseSchedule,
} from 'livehours';

/** A row of a brand or a member, with any other columns. Drivers give JSON as objects or as text. */
export interface Row {
  readonly id: string | number;
  readonly schedule: unknown;
  readonly overrides?: unknown;
}

/** Your database. The functions that save return whether there was such a row. */
export interface Database {
  brand(brandId: string): Promise<Row | undefined>;
  members(brandId: string): Promise<readonly Row[]>;
  saveBrandSchedule(brandId: string, json: string): Promise<boolean>;
  /** `… WHERE id = ? AND brand_id = ?`: an id alone may be that of another brand's member. */
  saveMemberSchedule(brandId: string, memberId: string, json: string | null): Promise<boolean>;
}

/** Modes and presences change without notice, so no answer is cached for longer. */
const LONGEST_SECONDS = 30;

/** The routes of an application that uses `express.json()`. `userOf` reads your session. */
export function chatRoutes(app: Express, db: Database, userOf: (request: Request) => Actor): void {
  app.get('/brands/:brandId/chat', async ({ params: { brandId } }, response) => {
    const row = await db.brand(brandId);
    if (!row) {
      response.sendStatus(404);
      return;
    }
    const brand = parsed(row, safeParseBrand);
    // A bad row leaves out one member and must not close the chat for everyone.
    const members = (await db.members(brandId)).flatMap(
      (row) => parsed(row, safeParseMember) ?? [],
    );
    const { seconds, body } = brand ? chatAnswer(brand, members, Date.now()) : CLOSED;
    response.set('cache-control', `public, max-age=${seconds}`).json(body);
  });

  app.put('/brands/:brandId/schedule', async (request, response) => {
    const { brandId } = request.params;
    await save(request, response, { kind: 'brand', brandId }, (json) =>
      db.saveBrandSchedule(brandId, json),
    );
  });

  const memberSchedule = '/brands/:brandId/members/:memberId/schedule';

  app.put(memberSchedule, async (request, response) => {
    const { brandId, memberId } = request.params;
    await save(request, response, { kind: 'member', id: memberId, brandId }, (json) =>
      db.saveMemberSchedule(brandId, memberId, json),
    );
  });

  // Only members have one: they follow the brand again. A brand without a schedule would be always open.
  app.delete(memberSchedule, async (request, response) => {
    const { brandId, memberId } = request.params;
    if (!mayEdit(request, response, { kind: 'member', id: memberId, brandId })) return;
    response.sendStatus((await db.saveMemberSchedule(brandId, memberId, null)) ? 204 : 404);
  });

  /** Saves the schedule in a request's body if it is valid and the user may. */
  async function save(
    request: Request,
    response: Response,
    owner: ScheduleOwner,
    write: (json: string) => Promise<boolean>,
  ): Promise<void> {
    if (!mayEdit(request, response, owner)) return;
    const result = safeParseSchedule(request.body);
    if (!result.ok) {
      response.status(422).json({ issues: result.issues });
      return;
    }
    response.sendStatus((await write(JSON.stringify(result.value))) ? 204 : 404);
  }

  /** Asked before the database is, so that a stranger cannot tell which brands and members exist. */
  function mayEdit(request: Request, response: Response, owner: ScheduleOwner): boolean {
    const isAllowed = canEditSchedule(userOf(request), owner);
    if (!isAllowed) response.sendStatus(403);
    return isAllowed;
  }
}

/** What visitors are told, and for how many seconds it may be cached. */
export function chatAnswer(brand: Brand, members: readonly Member[], now: number) {
  const status = liveChatStatus(brand, members, now);
  const { live, blockedBy, opensAt, closesAt, validUntil, label } = status;
  // Rounded down: at the second of the change no cache may still hold the old answer.
  const seconds = Math.floor(((validUntil ?? Infinity) - now) / 1000);
  return {
    seconds: Math.min(seconds, LONGEST_SECONDS),
    body: { live, blockedBy, opensAt, closesAt, label },
  };
}

/** What visitors are told while the brand's row is invalid: closed, so a page shows its message form. */
const CLOSED = {
  seconds: LONGEST_SECONDS,
  body: { live: false, blockedBy: ['brand-hours'], opensAt: null, closesAt: null },
};

/** A row after parsing. One that is invalid is logged: its issues quote it, so they are not for visitors. */
function parsed<T>(row: Row, parse: (row: Row) => ParseResult<T>): T | undefined {
  const result = parse(withData(row));
  if (result.ok) return result.value;
  console.error(row.id, new ScheduleError(result.issues).message);
  return undefined;
}

/** A row whose JSON columns are data, also where the driver gives text. */
function withData(row: Row): Row {
  const entries = Object.entries(row).map(([key, column]) => {
    const isJson = key === 'schedule' || key === 'overrides';
    return [key, isJson && typeof column === 'string' ? dataOf(column) : column];
  });
  return Object.fromEntries(entries);
}

/** An empty text is no schedule, as NULL is. */
function dataOf(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text; // parsing the row reports it
  }
}
