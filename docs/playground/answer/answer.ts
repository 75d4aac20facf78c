import { readTeam } from '../team/read-team.js';
import { zonesOf } from '../team/team.js';
import type { Answer, Question } from './question.js';
import { verdictAt } from './verdict.js';
import { type Week, weekOf } from './week.js';
import { Words } from './words.js';

/** Keeps the last team and week, because most questions are about the same ones. */
export class Answers {
  #text = '';
  #reading = readTeam('');
  #words = new Words('en', 'UTC');
  #week: Week | undefined;

  answer(question: Question): Answer {
    const { text, epochMs, timeZone, locale } = question;
    if (text !== this.#text) {
      this.#reading = readTeam(text);
      this.#text = text;
      this.#week = undefined;
    }
    const { team, problems } = this.#reading;
    if (!team) return { view: undefined, problems };
    if (locale !== this.#words.locale || timeZone !== this.#words.timeZone) {
      this.#words = new Words(locale, timeZone);
      this.#week = undefined;
    }
    const words = this.#words;
    const zones = zonesOf(team);
    let week = this.#week;
    if (!week || epochMs < week.start || epochMs >= week.end) {
      week = weekOf(team, epochMs, words, zones);
      this.#week = week;
    }
    return { view: { question, zones, verdict: verdictAt(team, epochMs, words), week }, problems };
  }
}
