import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Brand, Member } from 'livehours';
import { publicHours } from './public-hours.js';

export interface Team {
  readonly brand: Brand;
  readonly members: readonly Member[];
}

/** Handles `GET /hours`; `load` reads your database. */
export function answerHours(load: () => Promise<Team>, now: () => number = Date.now) {
  return async ({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (url !== '/hours' || method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    try {
      const { brand, members } = await load();
      const body = JSON.stringify(publicHours(brand, members, now()));
      response.writeHead(200, {
        'content-type': 'application/json',
        // The same for everyone, whichever site hosts the widget.
        'cache-control': 'public, max-age=30',
        'access-control-allow-origin': '*',
      });
      response.end(body);
    } catch (error) {
      // Issues may quote the row, so log them here instead of sending them to the page.
      console.error(error);
      response.writeHead(500).end();
    }
  };
}
