// @ts-check
import { when } from 'livehours/format';

/** @import { LiveChatStatus } from 'livehours' */
/** @typedef {ReturnType<typeof inWords>} ChatWords */

/**
 * The part of a `LiveChatStore` that a widget needs.
 *
 * @typedef {object} ChatStore
 * @property {() => LiveChatStatus<unknown, number>} getSnapshot
 * @property {(listener: () => void) => () => void} subscribe
 */

/** Words that `Intl` lacks. Write them in each language of your site. */
const TEXTS = {
  en: {
    open: 'The chat is open',
    closed: 'The chat is closed',
    closes: 'Closes',
    back: 'Back',
    chat: 'Chat with us',
    write: 'Leave us a message',
  },
  de: {
    open: 'Der Chat ist offen',
    closed: 'Der Chat ist geschlossen',
    closes: 'Schließt',
    back: 'Wieder da:',
    chat: 'Mit uns chatten',
    write: 'Nachricht hinterlassen',
  },
  fr: {
    open: 'Le chat est ouvert',
    closed: 'Le chat est fermé',
    closes: 'Ferme',
    back: 'De retour',
    chat: 'Discuter avec nous',
    write: 'Laisser un message',
  },
};

/**
 * A store's verdict in the visitor's language and zone. It is itself a store, because the words change
 * while the hours do not: "tomorrow" becomes "today", then "in 25 minutes".
 *
 * @param {ChatStore} store
 */
export function chatWords(store) {
  /** @type {ChatWords | undefined} */
  let last;

  function getSnapshot() {
    const words = inWords(store.getSnapshot());
    if (!last || JSON.stringify(words) !== JSON.stringify(last)) last = words;
    return last;
  }

  return {
    getSnapshot,
    /** @param {(words: ChatWords) => void} listener */
    subscribe(listener) {
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let timer;
      /** @type {ChatWords | undefined} */
      let told;
      function tell() {
        clearTimeout(timer);
        const at = announced(store.getSnapshot());
        // The words change when a whole number of minutes is left.
        const restMs = Math.max((at ?? 0) - Date.now(), 0);
        if (at !== null) timer = setTimeout(tell, restMs % 60_000 || 60_000);
        const words = getSnapshot();
        if (words !== told) {
          told = words;
          listener(words);
        }
      }
      const unsubscribe = store.subscribe(tell);
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}

/** @param {LiveChatStatus<unknown, number>} status */
function announced({ live, closesAt, opensAt }) {
  return live ? closesAt : opensAt;
}

/** @param {LiveChatStatus<unknown, number>} status */
function inWords(status) {
  const [locale, texts] = language();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const at = announced(status);
  const then = at === null ? '' : when(at, { relativeTo: Date.now(), locale, timeZone }).text;
  const state = status.live ? texts.open : texts.closed;
  return {
    live: status.live,
    lang: locale,
    state: status.label ? `${state}: ${status.label}` : state,
    time: then && `${status.live ? texts.closes : texts.back} ${then}`,
    chat: texts.chat,
    write: texts.write,
  };
}

/** The first of the visitor's languages that has texts, else English. */
function language() {
  for (const locale of navigator.languages) {
    const [name] = locale.split('-');
    const texts = Object.entries(TEXTS).find(([key]) => key === name)?.[1];
    if (texts) return /** @type {const} */ ([locale, texts]);
  }
  return /** @type {const} */ (['en', TEXTS.en]);
}
