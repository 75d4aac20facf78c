import { type RefObject, useMemo, useRef, useState } from 'react';
import { EXAMPLES } from '../team/examples.js';
import type { Problem } from '../team/problem.js';
import { Problems } from './problems.js';

/** The same as in the style sheet. */
const LINE_PX = 20;

/** How many lines to mark beside the text; the list has all problems. */
const MOST_MARKS = 200;

interface Props {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly isEarlier: boolean;
  readonly onText: (text: string) => void;
  readonly onExample: (text: string) => void;
}

/** The team as JSON, with problems marked in the text. */
export function Editor({ text, problems, isEarlier, onText, onExample }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const hasErrors = problems.some(({ kind }) => kind === 'error');
  return (
    <section className="card editor" aria-labelledby="editor">
      <div className="bar">
        <h2 id="editor">The team, as JSON</h2>
        <fieldset className="group">
          <legend className="unseen">Start from an example</legend>
          {EXAMPLES.map((example) => (
            <button
              key={example.name}
              type="button"
              aria-pressed={example.text === text}
              onClick={() => onExample(example.text)}
            >
              {example.name}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="columns">
        <Code area={area} text={text} problems={problems} hasErrors={hasErrors} onText={onText} />
        <Problems
          problems={problems}
          isEarlier={isEarlier}
          onSelect={(problem) => area.current && select(area.current, problem)}
        />
      </div>
    </section>
  );
}

interface CodeProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly hasErrors: boolean;
  readonly onText: (text: string) => void;
}

/** The text with line numbers and marks on lines with problems. */
function Code({ area, text, problems, hasErrors, onText }: CodeProps) {
  const [top, setTop] = useState(0);
  const numbers = useMemo(() => {
    const lines = text.split('\n').length;
    return Array.from({ length: lines }, (_, index) => index + 1).join('\n');
  }, [text]);
  return (
    <div className="code">
      <div className="gutter" aria-hidden="true">
        <div style={{ transform: `translateY(${-top}px)` }}>
          {marksOf(problems).map(({ line, kind }) => (
            <span
              key={line}
              className="line-mark"
              data-kind={kind}
              style={{ top: (line - 1) * LINE_PX }}
            >
              {kind === 'error' ? '✕' : '!'}
            </span>
          ))}
          <pre>{numbers}</pre>
        </div>
      </div>
      <textarea
        ref={area}
        aria-label="The team, as JSON"
        aria-describedby="problems"
        aria-invalid={hasErrors}
        spellCheck={false}
        autoCapitalize="off"
        wrap="off"
        dir="ltr"
        value={text}
        onChange={({ target }) => onText(target.value)}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      />
    </div>
  );
}

/** One mark per line; an error wins over a warning. */
function marksOf(problems: readonly Problem[]): readonly Pick<Problem, 'line' | 'kind'>[] {
  const kinds = new Map<number, Problem['kind']>();
  for (const { line, kind } of problems) {
    if (kinds.get(line) !== 'error') kinds.set(line, kind);
  }
  return [...kinds].slice(0, MOST_MARKS).map(([line, kind]) => ({ line, kind }));
}

/** Scrolls a problem into view, with a few lines before it. */
function select(area: HTMLTextAreaElement, { start, end, line }: Problem): void {
  area.focus();
  area.setSelectionRange(start, end);
  area.scrollTop = Math.max((line - 4) * LINE_PX, 0);
}
