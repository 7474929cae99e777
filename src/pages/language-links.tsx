import { useI18n } from '../i18n/i18n.tsx';
import { languages } from '../i18n/languages.ts';
import { alternatives } from '../i18n/locale.ts';
import { type Page, pathOf, rootFrom } from './page.ts';

/** Links to a page in each other language, each one press away: its name, or on a narrow bar a sign for it. */
export function LanguageLinks({ page }: { page: Page }) {
  const { locale, t } = useI18n();
  return (
    <nav className="languages" aria-label={t.languages}>
      {alternatives(locale).map((other) => (
        <a
          key={other}
          className="masthead-language"
          href={`${rootFrom(page)}${pathOf({ ...page, locale: other })}`}
          hrefLang={other}
          lang={other}
          data-language-switch=""
        >
          <span>{languages[other].name}</span> <span>{languages[other].short}</span>
        </a>
      ))}
    </nav>
  );
}
