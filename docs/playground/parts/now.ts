import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
}

/** The current minute. The page reads the clock, because the library does not. */
export function useNow(isFollowed: boolean): number {
  const [nowMs, setNowMs] = useState(thisMinute);
  useEffect(() => {
    if (!isFollowed) return;
    setNowMs(thisMinute());
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          setNowMs(thisMinute());
          wait();
        },
        MINUTE_MS - (Date.now() % MINUTE_MS),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [isFollowed]);
  return nowMs;
}
