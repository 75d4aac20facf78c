/**
 * Who is on, whether live chat is on, why not, until when, when next, and where nobody covers: for
 * one instant and for the week around it, in the brand's time zone.
 *
 *     npm run example
 *     npm run example -- my-team.json --at 2026-10-25T00:30Z
 */
import { ScheduleError } from 'livehours';
import { dayChart } from './day-chart.js';
import { readOptions, usage } from './options.js';
import { readTeam } from './team-file.js';
import { UserError } from './user-error.js';
import { verdict } from './verdict.js';
import { weekTables } from './week-tables.js';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(usage);
  } else {
    const team = readTeam(options.file);
    const at = options.at.toZonedDateTimeISO(team.timeZone);
    console.log([verdict(team, at), dayChart(team, at), weekTables(team, at)].join('\n\n'));
  }
} catch (error) {
  if (!(error instanceof UserError || error instanceof ScheduleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
