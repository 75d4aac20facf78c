import { type Brand, type Member, ScheduleError } from 'livehours';
import { createRoster } from 'livehours/roster';
import { liveChatStore } from 'livehours/watch';
import { describe, expect, it } from 'vitest';

type Person = Member & { readonly id?: unknown; readonly name?: string };

const roster = (...ids: readonly unknown[]) =>
  createRoster<Brand, Person>(
    {},
    ids.map((id) => ({ id })),
  );

function issuesOf(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    return error.issues.map(
      ({ code, path, message }) => `${code} at ${path.join('.')}: ${message}`,
    );
  }
  return [];
}

describe('two members of one id', () => {
  const twice = [{ id: 7 }, { id: 'b' }, { id: '7' }, { id: 7n }];
  const issues = [
    'duplicate-id at members.2: the id "7" is that of the member at 0, too',
    'duplicate-id at members.3: the id "7" is that of the member at 2, too',
  ];

  it('are an issue of a roster, as texts', () => {
    expect(issuesOf(() => createRoster({}, twice))).toEqual(issues);
    expect(issuesOf(() => createRoster({}, [{ id: '1' }, { id: '01' }, { id: 1.5 }]))).toEqual([]);
  });

  it('are an issue of a store', () => {
    expect(issuesOf(() => liveChatStore({}, twice))).toEqual(issues);
    const store = liveChatStore<Brand, Person>({}, [{ id: 7 }]);
    expect(issuesOf(() => store.update({ members: twice }))).toEqual(issues);
  });

  it('are an issue among those that are added at once', () => {
    expect(issuesOf(() => roster(1).with({ id: 2 }, { id: '2' }))).toEqual([
      'duplicate-id at members.1: the id "2" is that of the member at 0, too',
    ]);
  });

  it('go by what the option says', () => {
    const byName = { id: ({ name }: Person) => name };
    const [kim, lou] = [
      { id: 1, name: 'Kim' },
      { id: 1, name: 'Lou' },
    ];
    expect(issuesOf(() => createRoster<Brand, Person>({}, [kim, lou], byName))).toEqual([]);
    expect(
      issuesOf(() => createRoster<Brand, Person>({}, [kim, { ...kim, id: 2 }], byName)),
    ).toEqual(['duplicate-id at members.1: the id "Kim" is that of the member at 0, too']);
  });

  it('are none where there is no id', () => {
    const shared = { name: 'Kim' };
    const rows = [shared, shared, { id: null }, { id: null }, { id: '' }, { id: '' }, { id: NaN }];
    expect(issuesOf(() => createRoster<Brand, Person>({}, rows))).toEqual([]);
    const made = createRoster<Brand, Person>({}, rows);
    expect(made.without(shared).members).toEqual(rows.slice(2));
    expect(made.without('', null, NaN)).toBe(made);
  });
});

it('an id that throws while it is read is an issue', () => {
  const row = {
    get id(): number {
      throw new Error('no');
    },
  };
  expect(issuesOf(() => createRoster({}, [row]))).toEqual([
    'unreadable at members.0: threw while it was read',
  ]);
});

describe('members are known by id', () => {
  it('as texts', () => {
    const made = roster(1, '2', 3n);
    expect(made.get('1')).toEqual({ id: 1 });
    expect(made.get(2)).toEqual({ id: '2' });
    expect(made.get(3)).toEqual({ id: 3n });
    expect([4, '01', '', null, undefined, {}].map((id) => made.get(id))).toEqual(
      Array(6).fill(undefined),
    );
    expect(made.isEligible('3', 0)).toBe(true);
    expect(made.isEligible(4, 0)).toBe(false);
  });

  it('in each of the rosters made of one, whatever became of the others', () => {
    const made = roster(1, 2);
    const three = made.with({ id: 3 });
    const four = made.with({ id: 4 }, { id: 3, name: 'Other' });
    const five = three.with({ id: 5 });
    const again = four.without(1).with({ id: 1 });
    expect([made, three, four, five, again].map(({ members }) => members)).toEqual([
      [{ id: 1 }, { id: 2 }],
      [{ id: 1 }, { id: 2 }, { id: 3 }],
      [{ id: 1 }, { id: 2 }, { id: 4 }, { id: 3, name: 'Other' }],
      [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 5 }],
      [{ id: 2 }, { id: 4 }, { id: 3, name: 'Other' }, { id: 1 }],
    ]);
    for (const one of [made, three, four, five, again]) {
      for (const id of [1, 2, 3, 4, 5]) {
        const member = one.members.find((row) => row.id === id);
        expect(one.get(id)).toBe(member);
        expect(one.isEligible(id, 0)).toBe(member !== undefined);
      }
    }
  });
});

it('many members come and go at once', () => {
  const made = roster(1, 2, 3, 4).without(2, '3', 9).with({ id: 4, presence: 'away' }, { id: 5 });
  expect(made.eligible(0)).toEqual([{ id: 1 }, { id: 5 }]);
  expect(made.with()).toEqual(made);
});
