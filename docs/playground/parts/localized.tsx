import { createContext, type ReactNode, useContext } from 'react';

/** The visitor's language, and which way it is written. */
export interface Language {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

export function languageOf(locale: string): Language {
  const { language, script } = new Intl.Locale(locale);
  const isRtl = script ? /^(Arab|Hebr|Syrc|Thaa|Nkoo)$/.test(script) : RIGHT_TO_LEFT.test(language);
  return { locale, direction: isRtl ? 'rtl' : 'ltr' };
}

export const LanguageContext = createContext<Language>({ locale: 'en', direction: 'ltr' });

/** Text in the visitor's language within the page's English. */
export function Localized({ children }: { children: ReactNode }) {
  const { locale, direction } = useContext(LanguageContext);
  return (
    <bdi lang={locale} dir={direction}>
      {children}
    </bdi>
  );
}
