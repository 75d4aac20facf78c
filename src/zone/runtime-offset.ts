/** The part of the runtime's own `Temporal` that is used, if it has one. */
interface InstantClass {
  fromEpochMilliseconds(epochMs: number): {
    toZonedDateTimeISO(timeZone: string): { offsetNanoseconds: number; timeZoneId: string };
  };
}

/**
 * A function that asks the runtime for a zone's offset at an instant, in milliseconds: its own
 * `Temporal`, which is quicker, else `Intl`.
 *
 * @throws {RangeError} if the runtime does not know the zone
 */
export function offsetReader(timeZone: string): (epochMs: number) => number {
  const { Temporal } = globalThis as { Temporal?: { Instant?: InstantClass } };
  const Instant = Temporal?.Instant;
  // A polyfill would only ask `Intl` in turn.
  if (Instant && String(Instant).includes('[native code]')) {
    const zonedAt = (epochMs: number) =>
      Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
    // Temporal also accepts longer texts with a zone in them, such as a date and time: those are no names.
    if (zonedAt(0).timeZoneId.toLowerCase() === timeZone) {
      return (epochMs) => zonedAt(epochMs).offsetNanoseconds / 1e6;
    }
  }
  // Writes "GMT+01:00", or "GMT-00:44:30" where it was local mean time.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric', // leaves out the date, which would take as long again
    timeZoneName: 'longOffset',
  });
  return (epochMs) => parseOffset(format.format(epochMs).split('GMT')[1]!);
}

/** The milliseconds of an offset such as `+01:00` or `-00:44:30`; of an empty text, 0. */
export function parseOffset(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return (text[0] === '+' ? 1000 : -1000) * (hours * 3600 + minutes * 60 + seconds) + 0; // no -0
}
