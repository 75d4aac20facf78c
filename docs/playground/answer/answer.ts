import { readTeam } from '../team/read-team.js';
import { zonesOf } from '../team/team.js';
import type { Answer, Question } from './question.js';
import { verdictAt } from './verdict.js';
import { type Week, weekOf } from './week.js';
import { Words } from './words.js';

/** What was read and drawn last: most questions are about the same team, and about the same week. */
export class Answers {
  #text = '';
  #reading = readTeam('');
  #week: Week | undefined;
  #weekKey = '';

  answer(question: Question): Answer {
    const { text, epochMs, timeZone, locale } = question;
    if (text !== this.#text) {
      this.#reading = readTeam(text);
      this.#text = text;
      this.#week = undefined;
    }
    const { team, problems } = this.#reading;
    if (!team) return { view: undefined, problems };
    const words = new Words(locale, timeZone);
    const zones = zonesOf(team);
    const key = `${locale} ${timeZone}`;
    let week = this.#week;
    if (!week || key !== this.#weekKey || epochMs < week.start || epochMs >= week.end) {
      week = weekOf(team, epochMs, words, zones);
      this.#week = week;
      this.#weekKey = key;
    }
    return { view: { question, zones, verdict: verdictAt(team, epochMs, words), week }, problems };
  }
}
