import { useEffect, useState } from 'react';
import type { AdviceQuestion } from '../answer/advice.js';
import { Asker } from '../answer/asker.js';
import { type Problem, problemIn } from '../team/problem.js';

const asker = new Asker<AdviceQuestion, readonly Problem[]>(
  () => new Worker(new URL('../answer/advice-worker.ts', import.meta.url), { type: 'module' }),
);

const NONE: readonly Problem[] = [];

/** The slips in a text without errors, over a year from an instant; none without an instant. */
export function useAdvice(
  text: string,
  from: number | undefined,
  timeZone: string,
  locale: string,
): readonly Problem[] {
  const [advice, setAdvice] = useState<{ text: string; warnings: readonly Problem[] }>();
  useEffect(() => {
    if (from === undefined) return;
    let isCurrent = true;
    void asker.ask({ text, from, timeZone, locale }).then((outcome) => {
      if (!isCurrent || outcome === 'replaced') return;
      setAdvice({ text, warnings: outcome === 'too-slow' ? tooSlow(text) : outcome.answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [text, from, timeZone, locale]);
  return advice?.text === text ? advice.warnings : NONE;
}

function tooSlow(text: string): readonly Problem[] {
  const message = 'this is too much to check for slips';
  return [problemIn(text, 'warning', 'too-slow', message, { start: 0, end: 0 })];
}
