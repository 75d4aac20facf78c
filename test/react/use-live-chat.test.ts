import type { Brand, LiveChatStatus, Member } from 'livehours';
import { useLiveChat } from 'livehours/react';
import {
  Component,
  createElement,
  type ReactNode,
  startTransition,
  useDeferredValue,
  useEffect,
  useReducer,
  useState,
  version,
} from 'react';
import { renderToString } from 'react-dom/server';
import { expect, inject, it, vi } from 'vitest';
import { acme, DAY, HOUR, onPage, rest, SEVEN, stage } from './stage.js';

const OFF = 'off: brand-hours, member-hours';

/** What the component has rendered, in order; StrictMode renders everything twice. */
let rendered: string[] = [];
let status: LiveChatStatus<Named, number>;

type Named = Member & { readonly name?: string };
interface Props {
  readonly brand?: Brand;
  readonly members?: readonly Named[];
  readonly initialAt?: number;
}

/** A component that makes its rows anew in each render unless it is given some. */
function Chat({ brand = acme(), members = [{ name: 'ana' }], initialAt }: Props): ReactNode {
  status = useLiveChat(brand, members, { initialAt });
  const { live, label, blockedBy, eligible } = status;
  const names = eligible.map(({ name }) => name).join(', ');
  const text = `${live ? `live: ${names}` : `off: ${blockedBy.join(', ')}`}${label ? ` (${label})` : ''}`;
  rendered.push(text);
  return text;
}

/** Renders, and says how often the component was rendered for it. */
async function rendersOf(work: () => Promise<void>): Promise<number> {
  rendered = [];
  await work();
  return rendered.length;
}

onPage('useLiveChat', () => {
  it('runs on the React of its project', () => {
    expect(version.split('.')[0]).toBe(inject('react') ?? '19');
  });

  it('renders once for each change, though the rows are made anew in each render', async () => {
    expect(await rendersOf(() => stage.show(createElement(Chat)))).toBe(2);
    expect(stage.text).toBe(OFF);
    expect(vi.getTimerCount()).toBe(1);
    expect(await rendersOf(() => stage.pass(HOUR - 1))).toBe(0);
    expect(await rendersOf(() => stage.pass(1))).toBe(2);
    expect(stage.text).toBe('live: ana');
    expect(await rendersOf(() => stage.pass(10 * HOUR - 1))).toBe(0);
    expect(await rendersOf(() => stage.pass(1))).toBe(2);
    expect(stage.text).toBe(OFF);
    expect(await rendersOf(() => stage.pass(7 * DAY))).toBe(4); // on and off once more
    expect(stage.delays.mock.calls.length).toBeLessThan(10);
  });

  it('gives the same status between ticks for the same rows, and the caller’s own members', async () => {
    const props = { brand: acme(), members: [{ name: 'ana' }] };
    await stage.show(createElement(Chat, props));
    const before = status;
    await stage.show(createElement(Chat, props));
    expect(status).toBe(before);
    await stage.pass(HOUR);
    expect(status).not.toBe(before);
    expect(status.eligible[0]).toBe(props.members[0]);
    expect(status).toMatchObject({ closesAt: 18 * HOUR, validUntil: 18 * HOUR });
  });

  it('shows a change on time under a parent that renders every 10 ms', async () => {
    function Parent() {
      const [count, again] = useReducer((count: number) => count + 1, 0);
      useEffect(() => {
        const timer = setTimeout(again, 10);
        return () => clearTimeout(timer);
      });
      return createElement('p', { id: count }, createElement(Chat));
    }
    await stage.show(createElement(Parent));
    await stage.pass(HOUR - 100); // in one go, so the parent renders once
    rendered = [];
    for (let ms = 0; ms < 200; ms += 5) {
      await stage.pass(5);
      const isOpen = Date.now() >= SEVEN + HOUR;
      expect(stage.text).toBe(isOpen ? 'live: ana' : OFF);
      expect(vi.getTimerCount()).toBe(2); // the parent's, and the hook's
    }
    expect(rendered.length).toBeLessThanOrEqual(2 * (200 / 10 + 1));
  });

  it('follows rows and modes that change, also when nothing else changes in time', async () => {
    const show = (props: Props) => stage.show(createElement(Chat, props));
    await stage.pass(2 * HOUR);
    await show({});
    expect(stage.text).toBe('live: ana');
    await stage.pass(HOUR);
    await show({ members: [{ name: 'ben' }] });
    expect(stage.text).toBe('live: ben');
    await show({ members: [{ name: 'ben', presence: 'away' }] });
    expect(stage.text).toBe('off: presence');
    await show({ brand: { ...acme(), mode: 'deferred' } });
    expect(stage.text).toBe('off: mode');
    await show({ brand: { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-11:00'] } } } });
    expect(stage.text).toBe('live: ana');
    await stage.pass(HOUR); // sooner than the hours before
    expect(stage.text).toBe(OFF);
  });

  it('follows either of brand and members while the other stays', async () => {
    const brand = acme();
    const members = [{ name: 'ana' }];
    await stage.pass(HOUR);
    await stage.show(createElement(Chat, { brand, members }));
    await stage.show(createElement(Chat, { brand, members: [{ name: 'ben' }] }));
    expect(stage.text).toBe('live: ben');
    await stage.show(createElement(Chat, { brand, members }));
    await stage.show(createElement(Chat, { brand: { ...brand, mode: 'deferred' }, members }));
    expect(stage.text).toBe('off: mode');
  });

  it('judges new rows by the clock, not by the last tick', async () => {
    const during = (hours: string) => ({
      brand: { schedule: { timeZone: 'UTC', weekly: { thursday: [hours] } } },
    });
    await stage.show(createElement(Chat, during('08:00-18:00')));
    await stage.pass(6 * HOUR); // the last tick was at 08:00
    await stage.show(createElement(Chat, during('07:30-12:00')));
    expect(stage.text).toBe(OFF);
    await stage.show(createElement(Chat, during('12:30-18:00')));
    expect(stage.text).toBe('live: ana');
  });

  it('is right as soon as the tab that slept is shown again', async () => {
    await stage.show(createElement(Chat));
    stage.jump(2 * HOUR);
    expect(await rendersOf(() => stage.wake())).toBe(2);
    expect(stage.text).toBe('live: ana');
    stage.jump(10 * HOUR);
    await stage.wake();
    expect(stage.text).toBe(OFF);
    expect(await rendersOf(() => stage.wake())).toBe(0);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('is right after any render, though no event has told of the sleep', async () => {
    const props = { brand: acme(), members: [{ name: 'ana' }] };
    await stage.show(createElement(Chat, props));
    stage.jump(2 * HOUR);
    await stage.show(createElement(Chat, props));
    expect(stage.text).toBe('live: ana');
  });

  it('waits for the rest if a timer rings early, and goes by the clock if it is late', async () => {
    await stage.show(createElement(Chat));
    stage.jump(-HOUR / 2);
    await stage.wake();
    stage.jump(-HOUR / 2); // and no event: the timer will ring at half past seven
    expect(await rendersOf(() => stage.pass(2 * HOUR - 1))).toBe(0);
    await stage.pass(1);
    expect(Date.now()).toBe(SEVEN + HOUR);
    expect(stage.text).toBe('live: ana');
    stage.jump(9 * HOUR);
    await stage.pass(10 * HOUR); // at three in the morning
    expect(stage.text).toBe(OFF);
    expect(status.opensAt).toBe(7 * DAY + 8 * HOUR);
  });

  it('takes back a verdict when the clock is set back', async () => {
    await stage.show(createElement(Chat));
    await stage.pass(HOUR);
    expect(stage.text).toBe('live: ana');
    stage.jump(-HOUR / 2);
    expect(await rendersOf(() => stage.wake())).toBe(2);
    expect(stage.text).toBe(OFF);
    await stage.pass(HOUR / 2);
    expect(stage.text).toBe('live: ana');
  });

  it('waits in stages for what is further away than a timer can wait', async () => {
    const overrides = [{ date: '1970-06-01', hours: ['10:00-11:00'] }];
    const brand = { schedule: { timeZone: 'UTC', weekly: {}, overrides } };
    const opening = Date.parse('1970-06-01T10:00Z');
    await stage.show(createElement(Chat, { brand }));
    expect(status.opensAt).toBe(opening);
    expect(await rendersOf(() => stage.pass(opening - SEVEN - 1))).toBeLessThanOrEqual(2 * 7);
    expect(stage.text).toBe(OFF);
    await stage.pass(1);
    expect(stage.text).toBe('live: ana');
    const delays = stage.delays.mock.calls.map(([, delay]) => delay!);
    expect(Math.max(...delays)).toBe(2 ** 31 - 1);
  });

  it('shows the label of each day, though nothing opens or closes at midnight', async () => {
    const overrides = [
      { date: '1970-01-01', hours: [], label: 'New Year' },
      { date: '1970-01-02', hours: [], label: 'Bridge day' },
    ];
    await stage.show(createElement(Chat, { brand: { ...acme(), overrides } }));
    expect(stage.text).toBe(`${OFF} (New Year)`);
    await stage.pass(17 * HOUR - 1);
    expect(stage.text).toBe(`${OFF} (New Year)`);
    await stage.pass(1);
    expect(stage.text).toBe(`${OFF} (Bridge day)`);
  });

  it('leaves nothing behind when it is unmounted in mid-wait', async () => {
    await stage.show(createElement(Chat));
    await stage.pass(HOUR / 2);
    await stage.unmount();
    expect(vi.getTimerCount()).toBe(0);
    rendered = [];
    await stage.pass(HOUR);
    await stage.wake();
    expect(rendered).toEqual([]);
  });

  it('throws what is invalid where an error boundary catches it', async () => {
    class Boundary extends Component<{ children: ReactNode }> {
      override state = { message: '' };
      static getDerivedStateFromError = ({ message }: Error) => ({ message });
      override render = () => this.state.message || this.props.children;
    }
    const members = [{ presence: 'gone' as 'away' }];
    await stage.show(createElement(Boundary, null, createElement(Chat, { members })));
    expect(stage.text).toContain('members[0].presence: expected "online"');
    stage.complaints.mockClear(); // React has logged it
  });
});

onPage('useLiveChat where a server has rendered', () => {
  const props = { initialAt: SEVEN };

  it('starts from the server’s instant, then shows what is the case now', async () => {
    const markup = renderToString(createElement(Chat, props));
    expect(markup).toBe(OFF);
    stage.jump(2 * HOUR);
    await rendersOf(() => stage.hydrate(markup, createElement(Chat, props)));
    expect(rendered).toEqual([OFF, OFF, 'live: ana', 'live: ana']);
    expect(stage.text).toBe('live: ana');
  });

  it('shows what is the case here if the server’s clock is ahead', async () => {
    stage.jump(2 * HOUR);
    const later = { initialAt: Date.now() };
    const markup = renderToString(createElement(Chat, later));
    stage.jump(-2 * HOUR);
    await stage.hydrate(markup, createElement(Chat, later));
    expect(rendered.at(-1)).toBe(OFF);
    expect(stage.text).toBe(OFF);
  });

  it('takes the instant once', async () => {
    await stage.show(createElement(Chat, props));
    await stage.pass(HOUR);
    await stage.show(createElement(Chat, { initialAt: SEVEN + 12 * HOUR }));
    expect(stage.text).toBe('live: ana');
  });
});

onPage('useLiveChat in concurrent rendering', () => {
  /** Takes a while to render, so that React renders a list of these in parts. */
  function Slow({ children }: { children?: ReactNode }): ReactNode {
    for (const began = performance.now(); performance.now() - began < 4; );
    return createElement('i', null, children);
  }
  const slow = (rows: number) =>
    Array.from({ length: 40 }, (_, key) => createElement(Slow, { key }, rows));

  /** Hands out its setter. */
  let setName: (name: string) => void;
  const shown = () => stage.container.querySelector('b')?.textContent;

  it('ticks in the middle of a transition, and loses neither the tick nor the rows', async () => {
    function Team() {
      const [name, set] = useState('ana');
      setName = set;
      const chat = createElement('b', null, createElement(Chat, { members: [{ name }] }));
      return [createElement('p', { key: 'chat' }, chat), ...(name === 'ana' ? [] : slow(1))];
    }
    await stage.show(createElement(Team));
    rendered = [];
    await stage.unsupervised(async () => {
      startTransition(() => setName('ben'));
      await rest(20); // it has begun
      expect(shown()).toBe(OFF);
      expect(stage.container.querySelector('i')).toBe(null);
      vi.advanceTimersByTime(HOUR);
      while (!stage.container.querySelector('i')) await rest(5);
      while (shown() !== 'live: ben') await rest(5); // React lets a transition end before it ticks
      await rest(50); // and nothing comes after
    });
    expect(shown()).toBe('live: ben');
    expect(rendered.length).toBeLessThanOrEqual(8);
  });

  it('is right at once if time runs out while its first render takes long', async () => {
    function Page() {
      const [name, set] = useState('');
      setName = set;
      return name ? [createElement('b', { key: 'chat' }, createElement(Chat)), ...slow(2)] : null;
    }
    await stage.show(createElement(Page));
    await stage.unsupervised(async () => {
      startTransition(() => setName('x'));
      await rest(20);
      expect(shown()).toBe(undefined);
      stage.jump(2 * HOUR);
      while (shown() === undefined) await rest(5);
      await rest(20);
      expect(shown()).toBe('live: ana');
    });
  });

  it('takes deferred rows, made anew in each render', async () => {
    function Deferring() {
      const [name, set] = useState('ana');
      setName = set;
      const members = useDeferredValue(useState(() => [{ name: 'ana' }, { name: 'ben' }])[0]);
      const wanted = useDeferredValue(name);
      const rows = members.filter((member) => member.name === wanted);
      return createElement('b', null, createElement(Chat, { members: rows }));
    }
    await stage.show(createElement(Deferring));
    await stage.pass(HOUR);
    rendered = [];
    await stage.unsupervised(async () => {
      setName('ben');
      while (shown() !== 'live: ben') await rest(5);
      await rest(50); // nothing comes after
    });
    expect(shown()).toBe('live: ben');
    expect(rendered.at(0)).toBe('live: ana');
    expect(rendered.length).toBeLessThanOrEqual(4);
  });
});
