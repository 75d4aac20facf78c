import type { Journey, Travel } from '../data.js';
import { fail } from './fail.js';
import type { Input } from './input.js';
import { checkOrder, readFullDate, readText } from './read-overrides.js';

const MAX_JOURNEYS = 500;

/** Reads a list of journeys; whether the runtime knows a zone is for `readZone` to say. */
export function readTravel(input: Input, readZone: (input: Input) => string | undefined): Travel {
  const readJourney = (item: Input): Journey | undefined => {
    const journey = item.fields<Journey>({
      from: readFullDate,
      to: readFullDate,
      timeZone: readZone as (field: Input) => string, // undefined with an issue
      label: readText,
    });
    if (!journey) return undefined;
    if (!('timeZone' in journey)) fail(item.at('timeZone'), 'missing-key', 'required');
    if (!('from' in journey) && !('to' in journey)) {
      fail(item, 'missing-key', 'expected from, to or both');
    }
    checkOrder(item, 'to', journey.from, journey.to);
    return Object.freeze(journey) as Journey;
  };
  return Object.freeze(input.items('a list of journeys', MAX_JOURNEYS, readJourney));
}
