import { useI18n } from '../i18n/i18n.tsx';
import { languages } from '../i18n/languages.ts';
import { alternatives } from '../i18n/locale.ts';
import { type Page, pathOf, rootFrom } from './page.ts';

/** Links to a page in each other language. */
export function LanguageLinks({ page }: { page: Page }) {
  const { locale } = useI18n();
  return alternatives(locale).map((other) => (
    <a
      key={other}
      className="masthead-language"
      href={`${rootFrom(page)}${pathOf({ ...page, locale: other })}`}
      hrefLang={other}
      lang={other}
      data-language-switch=""
    >
      {languages[other].name}
    </a>
  ));
}
