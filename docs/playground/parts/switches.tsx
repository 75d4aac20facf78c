import type { ReactNode } from 'react';
import type { Verdict } from '../answer/verdict.js';
import { Localized } from './localized.js';
import { namesText } from './names.js';

/** Every switch that can turn live chat off, each judged by itself. */
export function Switches({ verdict }: { verdict: Verdict }) {
  const { blockedBy, brand, mode, onShift, people } = verdict;
  return (
    <section className="card switches" aria-labelledby="switches">
      <h2 id="switches">The switches</h2>
      <p className="hint">Live chat is on while none of them is off.</p>
      <ul>
        <SwitchItem name="Brand hours" isOff={blockedBy.includes('brand-hours')}>
          {brand.open ? 'open' : 'closed'}
          {brand.until !== null && (
            <>
              , {brand.open ? 'closes' : 'opens'} <Localized>{brand.until}</Localized>
            </>
          )}
        </SwitchItem>
        <SwitchItem name="Member hours" isOff={blockedBy.includes('member-hours')}>
          {onShift.length === 0 ? 'nobody is on shift' : `on shift: ${namesText(onShift)}`}
        </SwitchItem>
        <SwitchItem name="Mode" isOff={blockedBy.includes('mode')}>
          {mode === 'live' ? 'live' : 'deferred: visitors leave a message'}
        </SwitchItem>
        <SwitchItem name="Presence" isOff={blockedBy.includes('presence')}>
          {people.length === 0 ? 'there are no members' : presenceText(verdict)}
        </SwitchItem>
      </ul>
    </section>
  );
}

interface Props {
  readonly name: string;
  readonly isOff: boolean;
  readonly children: ReactNode;
}

function SwitchItem({ name, isOff, children }: Props) {
  return (
    <li data-off={isOff}>
      <span className="state">{isOff ? 'Off' : 'On'}</span>
      <span className="name">{name}</span>
      <span className="detail" dir="auto">
        {children}
      </span>
    </li>
  );
}

function presenceText({ onShift, present, people }: Verdict): string {
  if (onShift.length > 0) return `${present.length} of ${onShift.length} on shift present`;
  const absent = people.filter(({ presence }) => presence === 'away' || presence === 'offline');
  return `${people.length - absent.length} of ${people.length} members present`;
}
