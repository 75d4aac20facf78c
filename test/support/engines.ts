/** Engines that are not like the one which runs the tests: their `Intl` is replaced by what they have. */

type Options = Intl.DateTimeFormatOptions;

/** An `Intl` whose DateTimeFormat gets other options than it is given, or refuses them. */
function intlWith(change: (options: Options) => Options): typeof Intl {
  class DateTimeFormat extends Intl.DateTimeFormat {
    constructor(locale?: Intl.LocalesArgument, options: Options = {}) {
      super(locale, change(options));
    }
  }
  return withParts({ DateTimeFormat });
}

/** `Intl` with some of its parts replaced, or with `undefined` for those that are missing. */
export function withParts(parts: Record<string, unknown>): typeof Intl {
  const own = Object.getOwnPropertyNames(Intl) as (keyof typeof Intl)[];
  return Object.assign(Object.fromEntries(own.map((name) => [name, Intl[name]])), parts) as never;
}

/** What engines without `longOffset` make of it. */
export const intlsWithoutLongOffset: Record<string, typeof Intl> = {
  'refuses it': intlWith((options) => {
    if (options.timeZoneName === 'longOffset') throw new RangeError('timeZoneName: longOffset');
    return options;
  }),
  'ignores it': intlWith(({ timeZoneName: _, ...options }) => options),
  'takes it for "short"': intlWith((options) => otherName(options, 'short')),
  'takes it for "long"': intlWith((options) => otherName(options, 'long')),
  'ignores it, with 24 hours': intlWith(({ timeZoneName: _, ...options }) => ({
    ...options,
    hourCycle: 'h23',
  })),
  'ignores it, with midnight at 24:00': intlWith(({ timeZoneName: _, ...options }) => ({
    ...options,
    hourCycle: 'h24',
  })),
};

function otherName(options: Options, timeZoneName: 'short' | 'long'): Options {
  return options.timeZoneName === 'longOffset' ? { ...options, timeZoneName } : options;
}
