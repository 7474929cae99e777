import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { formatDate, formatList, formatMonth, formatNumber } from './format.ts';
import { formats } from './formats.ts';
import { languages } from './languages.ts';
import { type Locale, locales } from './locale.ts';
import type { Messages } from './messages.ts';

/** One language, ready to use: its words and its ways with numbers, dates and lists. */
export interface I18n {
  readonly locale: Locale;
  readonly t: Messages;
  /** The story's own language, which lends texts that others lack (lent.ts). */
  readonly defaultLocale: Locale;
  /** The reader's language of a text; what another one has lent is marked as such (lent.ts, words.tsx). */
  pick<T>(text: Readonly<Record<Locale, T>>): T;
  number(value: number, decimals?: number): string;
  date(iso: string): string;
  month(month: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b, c": what stands side by side, with the language's own comma. */
  join(items: readonly string[]): string;
  /** An amount in a currency (ISO 4217), in billions, millions or, below one, whole: "$26 bn", "$5 m", "$900". */
  money(value: number, currency: string): string;
}

/** Binds a language's words to its formats. */
export function makeI18n(locale: Locale, t: Messages, defaultLocale: Locale = locales[0]): I18n {
  return {
    locale,
    t,
    defaultLocale,
    pick: (text) => text[locale],
    number: (value, decimals) => formatNumber(locale, value, decimals),
    date: (iso) => formatDate(locale, iso),
    month: (month) => formatMonth(locale, month),
    list: (items) => formatList(locale, items),
    join: (items) => items.join(languages[locale].comma),
    money: (value, currency) => {
      // By the value as it is written: 999,999,999 is a billion once it is rounded to two decimals of a million.
      const in2 = (unit: number) => (Math.sign(value) * Math.round((Math.abs(value) / unit) * 100)) / 100;
      const [scale, amount] =
        Math.abs(in2(1e6)) >= 1_000
          ? (['billion', in2(1e9)] as const)
          : Math.abs(in2(1)) >= 1e6
            ? (['million', in2(1e6)] as const)
            : (['one', in2(1)] as const);
      const count = formatNumber(locale, amount, 2);
      const sign = amount < 0 ? formats[locale].number.minus : '';
      return t.units.money[scale]({ sign, count: count.slice(sign.length), value: amount, currency });
    },
  };
}

const I18nContext = createContext<I18n | null>(null);

interface I18nProviderProps {
  locale: Locale;
  messages: Messages;
  /** As in `I18n`. */
  defaultLocale?: Locale;
  children: ReactNode;
}

/** Gives a language to everything below it. */
export function I18nProvider({ locale, messages, defaultLocale, children }: I18nProviderProps) {
  const i18n = useMemo(() => makeI18n(locale, messages, defaultLocale), [locale, messages, defaultLocale]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** The language of the page. Throws outside an I18nProvider. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an <I18nProvider> above it');
  return i18n;
}
