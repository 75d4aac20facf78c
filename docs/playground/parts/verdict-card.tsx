import type { LiveChatSwitch } from 'livehours';
import type { Verdict } from '../answer/verdict.js';
import { Localized } from './localized.js';
import { namesText } from './names.js';

const WHY: { readonly [S in LiveChatSwitch]: string } = {
  'brand-hours': 'the brand is closed',
  'member-hours': 'nobody is on shift',
  mode: 'the brand’s mode is deferred, or it is paused',
  presence: 'nobody who could answer is present',
  capacity: 'nobody who could answer has room',
  'wind-down': 'it is too late for a new chat',
};

interface Props {
  readonly verdict: Verdict;
  readonly timeZone: string;
  readonly isNow: boolean;
}

/** Whether live chat is on, until when, why not, and when it is back. */
export function VerdictCard({ verdict, timeZone, isNow }: Props) {
  const { live, at, utc, eligible, label, validUntil } = verdict;
  const word = live ? 'on' : 'off';
  return (
    <section className="card verdict" data-live={live} aria-labelledby="verdict">
      <p className="instant">
        {isNow ? 'Now: ' : 'At: '}
        <Localized>{at}</Localized>
        <span className="zone">
          {' '}
          {timeZone} ({utc})
        </span>
      </p>
      <h2 id="verdict">
        <span className="lamp" aria-hidden="true">
          {live ? '✓' : '✕'}
        </span>
        Live chat is {word}
      </h2>
      <p className="until">{live ? <Closing verdict={verdict} /> : <Back verdict={verdict} />}</p>
      <dl>
        {live ? (
          <Fact name="Invite">{namesText(eligible)}</Fact>
        ) : (
          <Fact name="Because">{reasons(verdict)}</Fact>
        )}
        {label !== undefined && <Fact name="Label">{label}</Fact>}
        <Fact name="Next change">
          {validUntil === null ? 'none: no hours ever change' : <Localized>{validUntil}</Localized>}
        </Fact>
      </dl>
      {/* The announced text has no times, or it would be read out at every step of the slider. */}
      <p className="unseen" role="status">
        Live chat is {word}: {live ? `invite ${namesText(eligible)}` : reasons(verdict)}.
      </p>
    </section>
  );
}

function Closing({ verdict: { closesAt } }: { verdict: Verdict }) {
  if (closesAt === null) return 'and never ends';
  return (
    <>
      ends <Localized>{closesAt}</Localized>
    </>
  );
}

function Back({ verdict: { opensAt, blockedBy } }: { verdict: Verdict }) {
  if (opensAt !== null) {
    return (
      <>
        back <Localized>{opensAt}</Localized>
      </>
    );
  }
  const hoursAllow = !blockedBy.includes('brand-hours') && !blockedBy.includes('member-hours');
  return hoursAllow
    ? 'back as soon as that changes: the hours allow it now'
    : 'never back, by these hours';
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function reasons({ blockedBy }: Verdict): string {
  return blockedBy.map((name) => WHY[name]).join('; ');
}
