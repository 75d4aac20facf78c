/** Looks for slips in its own worker: a year of a large team takes longer than the verdict. */
import { type AdviceQuestion, adviceOn } from './advice.js';

addEventListener('message', ({ data }: MessageEvent<AdviceQuestion>) => {
  postMessage(adviceOn(data));
});
postMessage('ready');
