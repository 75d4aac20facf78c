import { type LiveChatStatus, type LiveChatSwitch, liveChatStatus, memberStatus } from 'livehours';
import { between, dateAndTime, dayAndTime, longDate, time, type Zoned } from './clock-text.js';
import type { Team } from './team-file.js';
import { textTable } from './text-table.js';

const WHY: { readonly [S in LiveChatSwitch]: string } = {
  'brand-hours': 'the brand is closed',
  'member-hours': 'nobody is on shift',
  mode: 'the brand’s mode is deferred, or it is paused',
  presence: 'nobody who could answer is present',
  capacity: 'nobody who could answer has room',
  'wind-down': 'it is too late for a new chat',
};

/** The verdict at one instant: live chat, and each member. */
export function verdict({ brand, members, timeZone }: Team, at: Zoned): string {
  const status = liveChatStatus(brand, members, at);
  const rows = members.map((member) => {
    const { available, source, label, until } = memberStatus(brand, member, at);
    return [
      member.name,
      member.timeZone,
      dayAndTime(at.withTimeZone(member.timeZone)),
      source === 'member' ? 'own' : 'the brand’s',
      available ? 'yes' : 'no',
      until ? dateAndTime(until) : 'for ever',
      member.presence ?? 'not tracked',
      label ?? '',
    ];
  });
  const head = [
    ...['member', 'zone', 'local time', 'hours', 'on shift'],
    ...[`until (${timeZone})`, 'presence', 'label'],
  ];
  return [
    `${brand.name}, ${timeZone}`,
    '',
    `At ${time(at)} on ${longDate(at)} (${at.toInstant()})`,
    '',
    textTable(chatRows(status, at)),
    '',
    textTable([head, ...rows]),
  ].join('\n');
}

function chatRows(status: LiveChatStatus<{ name: string }, Zoned>, at: Zoned): string[][] {
  const { live, blockedBy, eligible, label, validUntil } = status;
  const rows = live
    ? [
        ['live chat', `ON until ${whenAndHowLong(status.closesAt, at) ?? 'further notice'}`],
        ['invite', eligible.map(({ name }) => name).join(', ')],
      ]
    : [
        ['live chat', `OFF: ${blockedBy.map((name) => WHY[name]).join(', ')}`],
        ['back at', back(status, at)],
      ];
  if (label !== undefined) rows.push(['label', label]);
  rows.push(['holds until', whenAndHowLong(validUntil, at) ?? 'for ever: no hours change']);
  return rows;
}

function back({ opensAt, blockedBy }: LiveChatStatus<unknown, Zoned>, at: Zoned): string {
  const opening = whenAndHowLong(opensAt, at);
  if (opening !== undefined) return opening;
  const hoursAllow = !blockedBy.includes('brand-hours') && !blockedBy.includes('member-hours');
  return hoursAllow ? 'as soon as that changes: the hours allow it now' : 'never, by these hours';
}

function whenAndHowLong(instant: Zoned | null, at: Zoned): string | undefined {
  return instant ? `${dateAndTime(instant)} (in ${between(at, instant)})` : undefined;
}
