import { useMemo, useSyncExternalStore } from 'react';
import { type ChatStore, chatWords } from './chat-words.js';

interface Props {
  store: ChatStore;
  messageUrl: string;
  onChat: () => void;
}

export function ChatWidget({ store, messageUrl, onChat }: Props) {
  const { subscribe, getSnapshot } = useMemo(() => chatWords(store), [store]);
  // A server knows neither the visitor's zone nor language, so it renders nothing.
  const words = useSyncExternalStore(subscribe, getSnapshot, () => null);
  if (!words) return null;
  return (
    <section lang={words.lang} aria-label="Chat">
      <p role="status">{words.state}</p>
      <p>{words.time}</p>
      <button type="button" disabled={!words.live} onClick={onChat}>
        {words.chat}
      </button>
      <a href={messageUrl} hidden={words.live}>
        {words.write}
      </a>
    </section>
  );
}
