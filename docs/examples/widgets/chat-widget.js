// @ts-check
import { chatWords } from './chat-words.js';

/** @import { ChatStore, ChatWords } from './chat-words.js' */

/**
 * An element for `customElements.define`: set its `store`, listen for `chat`. Until it has a store, and
 * without JavaScript, it shows the content between its tags.
 */
export class ChatWidget extends HTMLElement {
  #state = document.createElement('p');
  #time = document.createElement('p');
  #chat = document.createElement('button');
  #write = document.createElement('a');
  /** @type {ChatStore | undefined} */
  #store;
  #unsubscribe = () => {};

  constructor() {
    super();
    this.#state.setAttribute('role', 'status');
    this.#chat.type = 'button';
    this.#chat.addEventListener('click', () => this.dispatchEvent(new Event('chat')));
  }

  get store() {
    return this.#store;
  }

  set store(store) {
    this.#store = store;
    if (this.isConnected) this.connectedCallback();
  }

  connectedCallback() {
    this.disconnectedCallback();
    if (!this.#store) return;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Chat');
    this.#write.href = this.getAttribute('message-url') ?? '';
    this.replaceChildren(this.#state, this.#time, this.#chat, this.#write);
    this.#unsubscribe = chatWords(this.#store).subscribe((words) => this.#show(words));
  }

  disconnectedCallback() {
    this.#unsubscribe();
  }

  /** @param {ChatWords} words */
  #show({ live, lang, state, time, chat, write }) {
    this.lang = lang;
    // Screen readers announce a status that is written again, even if the text is the same.
    if (this.#state.textContent !== state) this.#state.textContent = state;
    this.#time.textContent = time;
    this.#chat.textContent = chat;
    this.#chat.disabled = !live;
    this.#write.textContent = write;
    this.#write.hidden = live;
  }
}
