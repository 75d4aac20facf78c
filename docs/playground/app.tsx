import { useCallback, useEffect, useMemo, useState } from 'react';
import { Words } from './answer/words.js';
import { type Case, FIRST_MS, LAST_MS, linkOf, type ReadCase, readLink } from './link/link.js';
import { useAdvice } from './parts/advice.js';
import { Choices } from './parts/choices.js';
import { Editor } from './parts/editor.js';
import { LanguageContext, languageOf } from './parts/localized.js';
import { useNow } from './parts/now.js';
import { useSettled } from './parts/settled.js';
import { Switches } from './parts/switches.js';
import { VerdictCard } from './parts/verdict-card.js';
import { useView } from './parts/view.js';
import { WeekSection } from './parts/week-section.js';
import { EXAMPLES } from './team/examples.js';

/** The visitor's settings, as the browser reports them. */
interface Visitor {
  readonly locale: string;
  readonly timeZone: string;
}

interface Props {
  readonly visitor: Visitor;
  readonly start: ReadCase;
}

const ACME = EXAMPLES[0].text;

export function App({ visitor, start }: Props) {
  const [{ found, unread }, setCase] = useState(start);
  const change = useCallback(
    (changed: Case) =>
      setCase((before) => ({ found: { ...before.found, ...changed }, unread: [] })),
    [],
  );
  const { locale = visitor.locale, timeZone = visitor.timeZone, text = ACME } = found;
  const isNow = found.epochMs === undefined;
  const nowMs = useNow(isNow);
  const epochMs = found.epochMs ?? nowMs;

  const draft = useSettled(text);
  const shown = useView({ text: draft, epochMs, timeZone, locale }, ACME);
  const { view } = shown;
  // By the week, so that moving the slider within one does not ask again.
  const advice = useAdvice(draft, shown.isSound ? view?.week.start : undefined, timeZone, locale);
  const language = useMemo(() => languageOf(locale), [locale]);
  const words = useMemo(() => new Words(locale, timeZone), [locale, timeZone]);
  useLink(found, setCase);

  const problems = useMemo(() => {
    const all = shown.isSound ? [...shown.problems, ...advice] : shown.problems;
    return draft === text ? all.toSorted((a, b) => a.start - b.start) : [];
  }, [shown.problems, shown.isSound, advice, draft, text]);

  function pick(at: number) {
    change({ epochMs: Math.min(Math.max(at, FIRST_MS), LAST_MS - 1) });
  }

  async function copy() {
    // "Now" would mean something else to whoever opens the link later.
    const link = await linkOf({ ...shared(found), epochMs, timeZone, locale });
    await navigator.clipboard.writeText(`${location.href.split('#')[0]}#${link}`);
  }

  return (
    <LanguageContext value={language}>
      <header>
        <div>
          <h1>
            <span className="brand-name">livehours</span> playground
          </h1>
          <p>When is a live chat on? Move through the week, edit the team, and see.</p>
        </div>
        <Choices
          locale={locale}
          timeZone={timeZone}
          ownLocale={visitor.locale}
          ownTimeZone={visitor.timeZone}
          zones={view?.zones ?? []}
          onLocale={(locale) => change({ locale })}
          onTimeZone={(timeZone) => change({ timeZone })}
          onCopy={copy}
        />
      </header>
      <main aria-busy={!view}>
        {unread.length > 0 && (
          <p className="notice" role="alert">
            Parts of the link could not be read and were left out: {unread.join(', ')}.
          </p>
        )}
        {view && (
          <>
            <div className="answer">
              <VerdictCard verdict={view.verdict} timeZone={timeZone} isNow={isNow} />
              <Switches verdict={view.verdict} />
            </div>
            <WeekSection
              view={view}
              epochMs={epochMs}
              isNow={isNow}
              words={words}
              onPick={pick}
              onNow={() => setCase({ found: { ...found, epochMs: undefined }, unread: [] })}
            />
          </>
        )}
        <Editor
          text={text}
          problems={problems}
          isEarlier={shown.isEarlier}
          onText={(text) => change({ text })}
          onExample={(text) => {
            // The browser's Back button restores the previous text.
            history.pushState(null, '', location.href);
            change({ text });
          }}
        />
      </main>
    </LanguageContext>
  );
}

/** Leaves out the text if it is the example that the page starts with. */
function shared(found: Case): Case {
  const { text, ...others } = found;
  return text === undefined || text === ACME ? others : { ...others, text };
}

/** Keeps the address and the page in step. */
function useLink(found: Case, setCase: (read: ReadCase) => void): void {
  const settled = useSettled(found);
  useEffect(() => {
    let isCurrent = true;
    void linkOf(shared(settled)).then((link) => {
      if (isCurrent)
        history.replaceState(null, '', link ? `#${link}` : location.pathname + location.search);
    });
    return () => {
      isCurrent = false;
    };
  }, [settled]);
  useEffect(() => {
    const onHashChange = () => void readLink(location.hash).then(setCase);
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, [setCase]);
}
