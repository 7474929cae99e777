import type { KeyFigure } from '../article/schema.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** A quantity as the article gives it: with its unit, and "about" or "over" only where the article says so. */
export interface Quantity {
  value: number;
  unit: KeyFigure['unit'];
  approximate: boolean;
  moreThan?: boolean | undefined;
}

/** A quantity in the reader's language: "about $20 bn", "over 7,500 km". Counts, years and days stand bare. */
export function quantityText(i18n: I18n, quantity: Quantity): string {
  const { qualifier, bare } = quantityParts(i18n, quantity);
  return qualifier ? `${qualifier} ${bare}` : bare;
}

/** The same in two parts, for drawings that set the qualifier smaller. */
export function quantityParts(
  i18n: I18n,
  { value, unit, approximate, moreThan }: Quantity,
): { qualifier: string | null; bare: string } {
  const { units } = i18n.t;
  const qualifier = approximate ? units.about : moreThan ? units.moreThan : null;
  return { qualifier, bare: bareText(i18n, value, unit) };
}

function bareText(i18n: I18n, value: number, unit: Quantity['unit']): string {
  switch (unit) {
    case 'percent':
      return i18n.t.units.percent({ value: i18n.number(value) });
    case 'km':
      return i18n.t.units.km({ value: i18n.number(value) });
    case 'count':
    case 'year':
    case 'day':
      return i18n.number(value);
    default:
      return i18n.money(value, unit);
  }
}
