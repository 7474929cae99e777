import type { Citation } from '../article/schema.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Who says so, with a link to the page that does. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  const { date: dateText } = useI18n();
  return (
    <ul className="citations">
      {citations.map(({ title, publisher, date, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener">
            <bdi translate="no">{publisher}</bdi>
          </a>
          {title && (
            <>
              {' '}
              <cite>
                <bdi translate="no">{title}</bdi>
              </cite>
            </>
          )}
          {date && <span> {dateText(date)}</span>}
        </li>
      ))}
    </ul>
  );
}
