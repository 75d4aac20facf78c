import { useMemo, useState } from 'react';

const LOCALES = [
  ...['en-GB', 'en-US', 'fr', 'de', 'es', 'it', 'pt-BR', 'nl', 'pl', 'sv', 'tr', 'uk'],
  ...['ar', 'he', 'fa', 'hi', 'ne', 'th', 'ja', 'ko', 'zh'],
];

interface Props {
  readonly locale: string;
  readonly timeZone: string;
  readonly ownLocale: string;
  readonly ownTimeZone: string;
  /** The zones of the team. */
  readonly zones: readonly string[];
  readonly onLocale: (locale: string) => void;
  readonly onTimeZone: (timeZone: string) => void;
  readonly onCopy: () => Promise<void>;
}

/** The visitor's language and zone, and a link to what the page shows. */
export function Choices({ locale, timeZone, ownLocale, ownTimeZone, zones, ...on }: Props) {
  const known = Intl.DateTimeFormat.supportedLocalesOf(LOCALES);
  const locales = [...new Set([ownLocale, locale, ...known])];
  return (
    <div className="choices">
      <label>
        <span>Visitor’s language</span>
        <select value={locale} onChange={({ target }) => on.onLocale(target.value)}>
          {locales.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Visitor’s time zone</span>
        <select value={timeZone} onChange={({ target }) => on.onTimeZone(target.value)}>
          <ZoneOptions zones={zones} own={ownTimeZone} chosen={timeZone} />
        </select>
      </label>
      <CopyButton onCopy={on.onCopy} />
    </div>
  );
}

interface ZoneProps {
  readonly zones: readonly string[];
  readonly own: string;
  readonly chosen: string;
}

function ZoneOptions({ zones, own, chosen }: ZoneProps) {
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const near = [...new Set([own, ...zones, 'UTC'])];
  const others = [...new Set([chosen, ...all])].filter((zone) => !near.includes(zone));
  return (
    <>
      <optgroup label="Yours and the team’s">
        {near.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </optgroup>
      <optgroup label="All others">
        {others.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </optgroup>
    </>
  );
}

function CopyButton({ onCopy }: { onCopy: () => Promise<void> }) {
  const [state, setState] = useState('');
  async function copy() {
    await onCopy().then(
      () => setState('Copied'),
      // A page that is not served over https may not write to the clipboard.
      () => setState('Copy it from the address bar'),
    );
    setTimeout(() => setState(''), 3000);
  }
  return (
    <div className="copy">
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <span role="status">{state}</span>
    </div>
  );
}

/** A language in its own words: `français (fr)`. */
function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
  return `${name ?? locale} (${locale})`;
}
