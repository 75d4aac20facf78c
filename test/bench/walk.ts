/** What a user has to write to get open time from a library that only gives the next change. */
import type { Subject } from './peers/peer.js';

/** The open milliseconds in a window. */
export function walkDuration<At>(subject: Subject<At>, from: At, to: At): number {
  const end = subject.epochMs(to);
  let isOpen = subject.isOpen(from);
  let at = from;
  let sum = 0;
  for (;;) {
    const change = subject.nextChange(at);
    const start = subject.epochMs(at);
    const stop = change == null ? end : Math.min(subject.epochMs(change), end);
    if (isOpen) sum += stop - start;
    if (change == null || stop === end) return sum;
    isOpen = !isOpen;
    at = change;
  }
}

/** The instant by which so many open milliseconds have passed. */
export function walkOpenTime<At>(subject: Subject<At>, from: At, milliseconds: number): At | null {
  let isOpen = subject.isOpen(from);
  let left = milliseconds;
  let at = from;
  for (;;) {
    const start = subject.epochMs(at);
    const change = subject.nextChange(at);
    const span = change == null ? Number.POSITIVE_INFINITY : subject.epochMs(change) - start;
    if (isOpen && span >= left) return subject.at(start + left);
    if (change == null) return null;
    if (isOpen) left -= span;
    isOpen = !isOpen;
    at = change;
  }
}
