import { expect, it } from 'vitest';
import { agreementOf } from './agree.js';
import { overriddenNights } from './exclusion.js';
import { reference, withOverrides } from './schedules.js';
import { peers } from './subjects.js';

// A comparison is fair only if the answers agree. `npm run bench` checks more instants.
it.each(Object.entries(peers))('agrees with %s', async (name, { load }) => {
  const peer = await load();
  const exclusion = name === 'opening_hours' ? overriddenNights : undefined;
  for (const schedule of [reference, withOverrides]) {
    const { compared, differences } = agreementOf(peer, schedule, 40, exclusion);
    expect(compared).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  }
});
