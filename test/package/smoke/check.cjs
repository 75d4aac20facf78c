// Asks an installed copy of the package what answers.json knows. Plain JavaScript and nothing but
// `assert`, so that it runs on every runtime.
const assert = require('node:assert/strict');
const answers = require('./answers.json');

/** Throws at the first wrong answer; returns the number of right ones. */
module.exports = function check(livehours, Temporal, jsonSchema) {
  let count = 0;
  function is(actual, expected, why) {
    assert.deepEqual(actual, expected, why);
    count += 1;
  }

  for (const { why, schedule: data, open } of answers) {
    const schedule = livehours.parseSchedule(data);
    const [start, end] = open.map((instant) => Date.parse(instant));
    is(livehours.isOpen(schedule, start - 1), false, why);
    is(livehours.isOpen(schedule, start), true, why);
    is(livehours.isOpen(schedule, end - 1), true, why);
    is(livehours.isOpen(schedule, end), false, why);
    is(livehours.nextChange(schedule, start - 1), start, why);
    is(livehours.nextChange(data, new Date(start)), new Date(end), why);
    const closing = livehours.nextChange(schedule, Temporal.Instant.fromEpochMilliseconds(start));
    is(closing instanceof Temporal.Instant, true, why);
    is(closing.epochMilliseconds, end, why);

    const on = { schedule };
    const off = { schedule: { timeZone: data.timeZone, weekly: {} } };
    is(livehours.canLiveChat(on, [on], start), true, 'on and on');
    is(livehours.canLiveChat(on, [off], start), false, 'on and off');
    is(livehours.canLiveChat(off, [on], start), false, 'off and on');
    is(livehours.canLiveChat(off, [off], start), false, 'off and off');
    is(livehours.canLiveChat(on, [off, {}], start), true, 'one who inherits');
    is(livehours.isWidgetOpen(on, start), true, 'the widget alone');
  }

  const native = globalThis.Temporal;
  if (native) is(Temporal, native, 'livehours/temporal gives the Temporal of the runtime');
  assert.throws(() => livehours.parseSchedule({ timeZone: 'Paris' }), livehours.ScheduleError);
  is(typeof jsonSchema.$schema, 'string', 'livehours/schema.json');
  return count;
};
