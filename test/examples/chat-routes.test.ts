/** docs/examples/backend: who may do what, which bodies are taken, and rows that are not as they should be. */
import type { Express, Request } from 'express';
import fc from 'fast-check';
import { type Actor, liveChatStatus } from 'livehours';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  chatAnswer,
  chatRoutes,
  type Database,
  type Row,
} from '../../docs/examples/backend/chat-routes.js';
import { runs } from '../support/runs.js';
import { team } from '../support/team.js';

const office = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
const night = { timeZone: 'Europe/Paris', weekly: { monday: ['20:00-23:00'] } };

/** Monday, 10 in Paris. */
const MONDAY = '2026-01-05T09:00Z';

const admin: Actor = { id: 1, role: 'admin', brandId: 'acme' };
const ana: Actor = { id: 7, role: 'member', brandId: 'acme' };

let brands: Row[];
let members: (Row & { readonly brand_id: string })[];

beforeEach(() => {
  brands = [
    { id: 'acme', schedule: office },
    { id: 'other', schedule: office },
  ];
  members = [
    { id: 7, brand_id: 'acme', schedule: office },
    { id: 8, brand_id: 'acme', schedule: office },
    { id: 9, brand_id: 'other', schedule: null },
  ];
  vi.useFakeTimers({ now: Date.parse(MONDAY), toFake: ['Date'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Changes the schedule of the rows that are meant. */
function changed<R extends Row>(rows: R[], isMeant: (row: R) => boolean, json: string | null): R[] {
  return rows.map((row) => (isMeant(row) ? { ...row, schedule: json } : row));
}

const db: Database = {
  brand: async (brandId) => brands.find(({ id }) => id === brandId),
  members: async (brandId) => members.filter(({ brand_id }) => brand_id === brandId),
  async saveBrandSchedule(brandId, json) {
    const isMeant = ({ id }: Row) => id === brandId;
    const isThere = brands.some(isMeant);
    brands = changed(brands, isMeant, json);
    return isThere;
  },
  async saveMemberSchedule(brandId, memberId, json) {
    const isMeant = (row: (typeof members)[number]) =>
      String(row.id) === memberId && row.brand_id === brandId;
    const isThere = members.some(isMeant);
    members = changed(members, isMeant, json);
    return isThere;
  },
};

type Handler = (request: unknown, response: unknown) => Promise<void>;

/** What of Express the routes use. */
function fakeExpress() {
  const routes: { method: string; pattern: RegExp; handler: Handler }[] = [];
  const add = (method: string) => (path: string, handler: Handler) => {
    const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    routes.push({ method, pattern, handler });
  };
  const app = { get: add('GET'), put: add('PUT'), delete: add('DELETE') };

  async function send(line: string, { user, body }: { user?: unknown; body?: unknown } = {}) {
    const [method, path = ''] = line.split(' ');
    const answer = { status: 200, body: undefined as unknown, cacheControl: '' };
    const response = {
      sendStatus(status: number) {
        answer.status = status;
      },
      status(status: number) {
        answer.status = status;
        return response;
      },
      set(name: string, value: string) {
        if (name === 'cache-control') answer.cacheControl = value;
        return response;
      },
      json(value: unknown) {
        answer.body = JSON.parse(JSON.stringify(value));
      },
    };
    const route = routes.find((other) => other.method === method && other.pattern.test(path));
    if (!route) return { ...answer, status: 404 };
    const params = { ...route.pattern.exec(path)?.groups };
    await route.handler({ params, body, user }, response);
    return answer;
  }

  return { app: app as unknown as Express, send };
}

const { app, send } = fakeExpress();
chatRoutes(app, db, (request: Request & { user?: Actor }) => request.user as Actor);

const chatOf = async (brandId: string) => (await send(`GET /brands/${brandId}/chat`)).body;
const scheduleOf = (rows: readonly Row[], id: unknown) =>
  rows.find((row) => row.id === id)?.schedule;

describe('who may save', () => {
  const ghost: Actor = { id: 1, role: 'admin', brandId: 'ghost' };

  it.each<[string, string, unknown, number]>([
    ['an admin, the brand’s', 'PUT /brands/acme/schedule', admin, 204],
    ['an admin, another brand’s', 'PUT /brands/other/schedule', admin, 403],
    ['an admin of no brand', 'PUT /brands/acme/schedule', { id: 1, role: 'admin' }, 403],
    ['a member, the brand’s', 'PUT /brands/acme/schedule', ana, 403],
    ['nobody', 'PUT /brands/acme/schedule', undefined, 403],
    ['another role', 'PUT /brands/acme/schedule', { ...admin, role: 'owner' }, 403],
    ['an admin, a brand that is gone', 'PUT /brands/ghost/schedule', ghost, 404],
    ['a stranger, a brand that is gone', 'PUT /brands/ghost/schedule', admin, 403],
    ['a member, their own', 'PUT /brands/acme/members/7/schedule', ana, 204],
    ['a member, a colleague’s', 'PUT /brands/acme/members/8/schedule', ana, 403],
    ['a member, under another brand', 'PUT /brands/other/members/7/schedule', ana, 403],
    ['an admin, a member’s', 'PUT /brands/acme/members/8/schedule', admin, 204],
    ['an admin, no member', 'PUT /brands/acme/members/10/schedule', admin, 404],
    ['an admin, another brand’s member', 'PUT /brands/acme/members/9/schedule', admin, 404],
    ['a member clears their own', 'DELETE /brands/acme/members/7/schedule', ana, 204],
    ['a member clears a colleague’s', 'DELETE /brands/acme/members/8/schedule', ana, 403],
    ['an admin clears a member’s', 'DELETE /brands/acme/members/8/schedule', admin, 204],
    ['an admin clears another brand’s', 'DELETE /brands/acme/members/9/schedule', admin, 404],
    ['nobody clears', 'DELETE /brands/acme/members/7/schedule', undefined, 403],
    ['an admin clears the brand’s', 'DELETE /brands/acme/schedule', admin, 404],
  ])('%s', async (_, line, user, status) => {
    const before = { brands, members };
    expect((await send(line, { user, body: night })).status).toBe(status);
    if (status !== 204) expect({ brands, members }).toEqual(before);
    else expect({ brands, members }).not.toEqual(before);
  });
});

describe('what is saved', () => {
  it('is the canonical form', async () => {
    const body = { ...office, weekly: { monday: ['14:00-18:00', '09:00:00-12:00'], friday: [] } };
    await send('PUT /brands/acme/schedule', { user: admin, body });
    expect(scheduleOf(brands, 'acme')).toBe(
      '{"timeZone":"Europe/Paris","weekly":{"monday":["09:00-12:00","14:00-18:00"]}}',
    );
  });

  it.each<[string, unknown, string[]]>([
    ['no body', undefined, ['']],
    ['null', null, ['']],
    ['an empty object', {}, ['timeZone', 'weekly']],
    ['a list', [], ['']],
    ['a text', JSON.stringify(office), ['']],
    ['a row', { schedule: office }, ['schedule', 'timeZone', 'weekly']],
    ['a bad range', { ...office, weekly: { monday: ['9-18'] } }, ['weekly.monday.0']],
  ])('is not %s: its issues are the answer', async (_, body, paths) => {
    for (const line of ['PUT /brands/acme/schedule', 'PUT /brands/acme/members/7/schedule']) {
      const before = { brands, members };
      const answer = await send(line, { user: admin, body });
      const { issues } = answer.body as { issues: { path: string[]; message: string }[] };
      expect(answer.status).toBe(422);
      expect(issues.map(({ path }) => path.join('.'))).toEqual(paths);
      expect(issues.every(({ message }) => message !== '')).toBe(true);
      expect({ brands, members }).toEqual(before);
    }
  });

  it('is answered by afterwards', async () => {
    expect(await chatOf('acme')).toMatchObject({ live: true });
    await send('PUT /brands/acme/schedule', { user: admin, body: night });
    expect(await chatOf('acme')).toMatchObject({ live: false, blockedBy: ['brand-hours'] });
    expect(await chatOf('other')).toMatchObject({ live: true });
  });
});

describe('what visitors are told', () => {
  const closed = { live: false, blockedBy: ['brand-hours'], opensAt: null, closesAt: null };

  it('is the verdict, and nothing of a row', async () => {
    brands = [{ id: 'acme', schedule: office, ...{ api_key: 'sk-4711' } }];
    expect(await send('GET /brands/acme/chat')).toEqual({
      status: 200,
      cacheControl: 'public, max-age=30',
      body: { live: true, blockedBy: [], opensAt: null, closesAt: Date.parse('2026-01-05T16:00Z') },
    });
  });

  it('is that there is no such brand', async () => {
    expect((await send('GET /brands/ghost/chat')).status).toBe(404);
  });

  it('does not depend on columns of your own', async () => {
    const own = { code: 'FR-7', model: 'x', schedules: 3, created_at: new Date(0) };
    brands = [{ ...own, id: 'acme', schedule: office }];
    members = members.map((row) => ({ ...own, ...row }));
    expect(await chatOf('acme')).toMatchObject({ live: true });
    expect(console.error).not.toHaveBeenCalled();
  });

  it('is the same if the driver gives JSON as text', async () => {
    const overrides = JSON.stringify([{ date: '2026-01-05', hours: ['09:00-12:00'] }]);
    brands = [{ id: 'acme', schedule: JSON.stringify(office), overrides }];
    members = members.map((row) => ({ ...row, schedule: JSON.stringify(office), overrides: '[]' }));
    expect(await chatOf('acme')).toMatchObject({ closesAt: Date.parse('2026-01-05T11:00Z') });
  });

  it.each<[string, Partial<Row> & { presence?: string }]>([
    ['a schedule that is none', { schedule: {} }],
    ['a schedule of a newer version', { schedule: { ...office, holidays: 'FR' } }],
    ['text that is no JSON', { schedule: '{"timeZone":' }],
    ['a number', { schedule: 5 }],
    ['bad overrides', { overrides: [{ date: 'never' }] }],
    ['an unknown presence', { presence: 'busy' }],
  ])('leaves out a member with %s, and only that one', async (_, bad) => {
    members = members.map((row) => (row.id === 7 ? { ...row, ...bad } : row));
    expect(await chatOf('acme')).toMatchObject({ live: true });
    expect(console.error).toHaveBeenCalledOnce();
    expect(console.error).toHaveBeenCalledWith(7, expect.stringMatching(/^member\./));
    // They are not taken for somebody who follows the brand.
    members = members.filter(({ id }) => id === 7);
    expect(await chatOf('acme')).toMatchObject({ live: false, blockedBy: ['member-hours'] });
  });

  it('leaves out a member whose column is misspelt, who would follow the brand otherwise', async () => {
    members = [
      { id: 7, brand_id: 'acme', ...{ Schedule: night } } as unknown as (typeof members)[0],
    ];
    expect(await chatOf('acme')).toMatchObject({ live: false });
    expect(console.error).toHaveBeenCalledWith(7, expect.stringContaining('"schedule"'));
  });

  it.each<[string, unknown]>([
    ['NULL', null],
    ['a JSON null', 'null'],
    ['an empty text', ''],
    ['a blank text', ' \n'],
  ])('takes a schedule that was cleared to %s as none', async (_, schedule) => {
    members = members.map((row) => ({ ...row, schedule, overrides: schedule }));
    expect(await chatOf('acme')).toMatchObject({
      live: true,
      closesAt: Date.parse('2026-01-05T16:00Z'),
    });
    brands = brands.map((row) => ({ ...row, schedule, overrides: schedule }));
    expect(await chatOf('acme')).toMatchObject({ live: true, closesAt: null });
    expect(console.error).not.toHaveBeenCalled();
  });

  it('is that a brand is closed whose row is invalid, and why is in the log alone', async () => {
    brands = [{ id: 'acme', schedule: { timeZone: 'Secret/Zone', weekly: {} } }];
    expect(await send('GET /brands/acme/chat')).toEqual({
      status: 200,
      cacheControl: 'public, max-age=30',
      body: closed,
    });
    expect(console.error).toHaveBeenCalledWith('acme', expect.stringContaining('Secret/Zone'));
  });

  it.each<[string, number]>([
    ['2026-01-05T15:59:29.999Z', 30],
    ['2026-01-05T15:59:30.001Z', 29],
    ['2026-01-05T15:59:58.500Z', 1],
    ['2026-01-05T15:59:59.001Z', 0],
    ['2026-01-05T16:00:00.000Z', 30],
  ])('may be cached at %s for %i seconds', async (at, seconds) => {
    vi.setSystemTime(at);
    const { cacheControl } = await send('GET /brands/acme/chat');
    expect(cacheControl).toBe(`public, max-age=${seconds}`);
  });

  it('is never cached beyond what it holds for', () => {
    fc.assert(
      fc.property(team(), ({ brand, members, instants }) => {
        for (const at of instants) {
          const { seconds } = chatAnswer(brand, members, at);
          const { validUntil } = liveChatStatus(brand, members, at);
          expect(Number.isInteger(seconds) && seconds >= 0).toBe(true);
          expect(at + seconds * 1000).toBeLessThanOrEqual(validUntil ?? Infinity);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
