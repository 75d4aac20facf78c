// What each entry of the package answers in a bundle, a worker or a page. Plain JavaScript without
// imports: the entries are passed in, and a function that renders a component of React.

const at = Date.parse('2026-03-29T00:30:00Z');
const schedule = { timeZone: 'Europe/Paris', weekly: { sunday: ['01:30-03:30'] } };

/** An answer of each entry that is there; entries that are not known here only show their names. */
export function answersOf(entries, render) {
  const { index, advice, format, react, roster, schema, temporal, watch, ...others } = entries;
  const answers = {};
  if (index) {
    const { nextChange, canLiveChat } = index;
    answers.index = [
      new Date(nextChange(schedule, at)).toISOString(),
      canLiveChat({ schedule }, [{}], at),
    ];
  }
  if (advice)
    answers.advice = advice.lintSchedule(schedule, at, at + 86_400_000).map(({ code }) => code);
  if (format) {
    const rows = format.weeklyRows(schedule, { locale: 'en-GB', firstDay: 'monday' });
    answers.format = rows.map(({ days, hours }) => [days.length, hours[0]?.start ?? 'closed']);
  }
  if (react)
    answers.react = [at - 1, at].map((initialAt) =>
      render(() => String(react.useLiveChat({ schedule }, [{}], { initialAt }).live)),
    );
  if (roster)
    answers.roster = roster
      .createRoster({ schedule }, [{ id: 'ana' }])
      .eligible(at)
      .map(({ id }) => id);
  if (schema) answers.schema = schema.type;
  if (temporal) answers.temporal = temporal.Temporal.Instant.fromEpochMilliseconds(at).toString();
  if (watch)
    answers.watch = watch.liveChatStore({ schedule }, [{}], { now: () => at }).getSnapshot().live;
  for (const [name, values] of Object.entries(others)) answers[name] = Object.keys(values).sort();
  return answers;
}
