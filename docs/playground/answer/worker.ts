/** Answers questions off the main thread, so that no text in the editor can freeze the page. */
import { Answers } from './answer.js';
import type { Question } from './question.js';

const answers = new Answers();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answers.answer(data));
});
// Loading time does not count against the first question.
postMessage('ready');
