import { useContext } from 'react';
import { daysLater } from '../answer/offset.js';
import type { Words } from '../answer/words.js';
import { LanguageContext } from './localized.js';

const STEP_MS = 15 * 60_000;

interface Props {
  readonly start: number;
  readonly end: number;
  readonly epochMs: number;
  readonly words: Words;
  readonly onPick: (epochMs: number) => void;
}

/** Moves the instant: a quarter of an hour at a time, an hour with Shift, a day with the page keys. */
export function Slider({ start, end, epochMs, words, onPick }: Props) {
  const { direction, locale } = useContext(LanguageContext);

  function onKeyDown(event: React.KeyboardEvent) {
    const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const earlier = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.shiftKey ? 4 * STEP_MS : STEP_MS;
    const to = new Map([
      [later, epochMs + step],
      [earlier, epochMs - step],
      ['ArrowUp', epochMs + step],
      ['ArrowDown', epochMs - step],
      ['PageUp', daysLater(epochMs, 1, words.timeZone)],
      ['PageDown', daysLater(epochMs, -1, words.timeZone)],
    ]).get(event.key);
    // The browser's own steps stop at the end of the week; ours continue into the next.
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onPick(to);
  }

  return (
    <input
      type="range"
      aria-label="Instant"
      aria-valuetext={words.full(epochMs)}
      lang={locale}
      min={start}
      max={end - 1}
      step={STEP_MS}
      value={epochMs}
      onKeyDown={onKeyDown}
      onChange={({ target }) => onPick(Number(target.value))}
    />
  );
}
