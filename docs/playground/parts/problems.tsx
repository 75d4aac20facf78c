import type { Problem } from '../team/problem.js';
import { Localized } from './localized.js';

/** Nobody reads more at once; the rest appear when these are fixed. */
const MOST = 100;

interface Props {
  readonly problems: readonly Problem[];
  readonly isEarlier: boolean;
  readonly onSelect: (problem: Problem) => void;
}

/** The errors and warnings; each links to its position in the text. */
export function Problems({ problems, isEarlier, onSelect }: Props) {
  const errors = problems.filter(({ kind }) => kind === 'error').length;
  return (
    <div className="problems">
      <h3 id="problems">
        <span role="status">{summary(errors, problems.length - errors)}</span>
      </h3>
      {isEarlier && <p className="hint">Above, the last version without errors stays.</p>}
      {problems.length === 0 && (
        <p className="hint">Change something: the page follows as you type.</p>
      )}
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.start} ${problem.code} ${problem.message}`} data-kind={problem.kind}>
            <button type="button" onClick={() => onSelect(problem)}>
              <span className="place">
                <span className="kind">{problem.kind === 'error' ? '✕ Error' : '! Warning'}</span>,
                line {problem.line}
              </span>
              <span className="message">{problem.message}</span>
              {problem.detail && (
                <span className="detail">
                  <Localized>{problem.detail}</Localized>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p className="hint">And {problems.length - MOST} more.</p>}
    </div>
  );
}

function summary(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'No errors, no warnings';
  const parts = [counted(errors, 'error'), counted(warnings, 'warning')];
  return parts.filter(Boolean).join(', ');
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
