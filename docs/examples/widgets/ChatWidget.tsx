import type { Brand, LiveChatStatus, Member } from 'livehours';
import { useLiveChat } from 'livehours/react';
import { useMemo, useSyncExternalStore } from 'react';
import { type ChatStore, chatWords } from './chat-words.js';

interface Props {
  brand: Brand;
  members: readonly Member[];
  messageUrl: string;
  onChat: () => void;
}

export function ChatWidget({ brand, members, messageUrl, onChat }: Props) {
  const status = useLiveChat(brand, members);
  const { subscribe, getSnapshot } = useMemo(() => chatWords(storeOf(status)), [status]);
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

/** A store of one status, for its words: the hook renders again when there is another. */
function storeOf(status: LiveChatStatus<Member, number>): ChatStore {
  const subscribe = (listener: () => void) => {
    listener();
    return () => {};
  };
  return { getSnapshot: () => status, subscribe };
}
