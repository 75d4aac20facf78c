/** Looks for slips in a worker of its own: a year of a large team takes longer than the verdict. */
import { type AdviceQuestion, adviceOn } from './advice.js';

addEventListener('message', ({ data }: MessageEvent<AdviceQuestion>) => {
  postMessage(adviceOn(data));
});
postMessage('ready');
