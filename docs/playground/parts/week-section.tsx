import { daysLater } from '../answer/offset.js';
import type { View } from '../answer/question.js';
import type { Words } from '../answer/words.js';
import { Localized } from './localized.js';
import { Slider } from './slider.js';
import { Timetable } from './timetable.js';

interface Props {
  readonly view: View;
  readonly epochMs: number;
  readonly isNow: boolean;
  readonly words: Words;
  readonly onPick: (epochMs: number) => void;
  readonly onNow: () => void;
}

/** The week around the instant, and the controls that lead to another. */
export function WeekSection({ view, epochMs, isNow, words, onPick, onNow }: Props) {
  const { week, verdict } = view;
  const { timeZone } = words;
  return (
    <section className="card week" aria-labelledby="week">
      <div className="bar">
        <h2 id="week">
          The week of <Localized>{week.title}</Localized>
        </h2>
        <fieldset className="group">
          <legend className="unseen">Go to</legend>
          <button type="button" onClick={() => onPick(daysLater(epochMs, -7, timeZone))}>
            <span aria-hidden="true">← </span>Week before
          </button>
          <button type="button" aria-pressed={isNow} onClick={onNow}>
            Now
          </button>
          <button type="button" onClick={() => onPick(daysLater(epochMs, 7, timeZone))}>
            Week after<span aria-hidden="true"> →</span>
          </button>
        </fieldset>
      </div>
      {week.changes.length > 0 && (
        <div className="changes">
          <h3 id="changes">Next clock changes</h3>
          <ul aria-labelledby="changes">
            {week.changes.map((change) => (
              <li key={change.epochMs}>
                <button
                  type="button"
                  aria-pressed={change.epochMs === epochMs}
                  onClick={() => onPick(change.epochMs)}
                >
                  <Localized>{change.date}</Localized> <small>{change.clocks}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Timetable
        week={week}
        verdict={verdict}
        epochMs={epochMs}
        onPick={onPick}
        slider={
          <>
            <th scope="row">
              <span className="slider-name" data-live={verdict.live}>
                <Localized>{words.weekdayAndDate(epochMs)}</Localized>
                <Localized>{words.time(epochMs)}</Localized>
                <span className="state" lang="en">
                  {verdict.live ? 'live' : 'not live'}
                </span>
              </span>
            </th>
            <td colSpan={week.days.length}>
              <Slider
                start={week.start}
                end={week.end}
                epochMs={epochMs}
                words={words}
                onPick={onPick}
              />
            </td>
          </>
        }
      />
      {week.left > 0 && <p className="hint">And {week.left} more members, who also count.</p>}
      <Legend />
    </section>
  );
}

const KINDS = [
  ['live', 'live chat can work'],
  ['uncovered', 'open, and nobody is on shift'],
  ['shift', 'on shift'],
  ['outside', 'on shift while the brand is closed'],
] as const;

function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {KINDS.map(([kind, words]) => (
        <li key={kind}>
          <span className="stretch" data-kind={kind} aria-hidden="true" />
          {words}
        </li>
      ))}
      <li className="hint">Hours only: mode and presence apply to a single instant.</li>
    </ul>
  );
}
