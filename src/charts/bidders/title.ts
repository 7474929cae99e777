import type { I18n } from '../../i18n/i18n.tsx';

/** The finding: of how many bidders something is said against, and on how many the article says nothing more. */
export function biddersTitle(against: number, total: number, silent: number, { t }: Pick<I18n, 't'>): string {
  return t.bidders.title({
    total,
    against,
    met: against === total ? 'all' : 'some',
    silent,
    quiet: silent === 0 ? 'none' : silent === total ? 'all' : 'some',
  });
}
