import { useEffect, useState } from 'react';
import { Asker } from '../answer/asker.js';
import type { Answer, Question, View } from '../answer/question.js';
import { type Problem, problemIn } from '../team/problem.js';

const asker = new Asker<Question, Answer>(
  () => new Worker(new URL('../answer/worker.ts', import.meta.url), { type: 'module' }),
);

/** What the page shows, and the problems in the editor's text. */
export interface Shown {
  /** The latest view; undefined only before the first. */
  readonly view: View | undefined;
  readonly problems: readonly Problem[];
  /** Whether `view` shows an earlier text, because the editor's has errors. */
  readonly isEarlier: boolean;
  /** Whether the text was read and has no errors. */
  readonly isSound: boolean;
}

/** The view of a text at an instant. While it has errors, the view of the last text without any. */
export function useView(question: Question, otherwise: string): Shown {
  const { text: draft, epochMs, timeZone, locale } = question;
  const [view, setView] = useState<View>();
  const [read, setRead] = useState<{ text: string; problems: readonly Problem[] }>();
  const hasErrors = read?.text === draft && read.problems.some(({ kind }) => kind === 'error');
  const text = hasErrors ? (view?.question.text ?? otherwise) : draft;

  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const outcome = await asker.ask({ text, epochMs, timeZone, locale });
      if (!isCurrent || outcome === 'replaced') return;
      const answer = outcome === 'too-slow' ? tooSlow(text) : outcome.answer;
      if (answer.view) setView(answer.view);
      // An earlier text, shown in place of the draft, says nothing about the draft.
      setRead((before) =>
        before && text !== draft ? before : { text, problems: answer.problems },
      );
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [draft, text, epochMs, timeZone, locale]);

  const isRead = read?.text === draft;
  return {
    view,
    problems: isRead ? read.problems : [],
    isSound: isRead && !hasErrors,
    isEarlier: view !== undefined && view.question.text !== draft && isRead,
  };
}

function tooSlow(text: string): Answer {
  const message = 'this takes too long to work out: try fewer members or fewer ranges';
  const span = { start: 0, end: 0 };
  return { view: undefined, problems: [problemIn(text, 'error', 'too-slow', message, span)] };
}
