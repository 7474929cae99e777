import type { Briefing } from '../../article/briefing.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { OtherSourcesTable } from './other-sources-table.tsx';
import './claims.css';

/** A row for every claim and for every other source, and a way to search them. */
export function Rows({ briefing }: { briefing: Briefing }) {
  return (
    <>
      <Search />
      <ClaimsTable briefing={briefing} />
      <OtherSourcesTable briefing={briefing} />
    </>
  );
}

/** Hides rows as one types, by search.client.ts; hidden where no script runs. */
function Search() {
  const own = useI18n().t.claims.search;
  return (
    <search className="claims-search">
      <label>
        <span>{own.label}</span>
        <input type="search" name="words" autoComplete="off" spellCheck={false} dir="auto" />
      </label>
      {/* What is said of the rows found, with places for how many. */}
      <p role="status" data-said={own.found({ found: '{found}', count: '{count}' })} />
    </search>
  );
}
