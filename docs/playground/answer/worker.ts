/** Answers questions off the page's thread: no text in the editor can make the page stand still. */
import { Answers } from './answer.js';
import type { Question } from './question.js';

const answers = new Answers();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answers.answer(data));
});
// Loading takes a time of its own, which is not held against the first question.
postMessage('ready');
