import { memo } from 'react';
import { moveInList } from './list-keys.client.ts';
import type { DeskState, Unclaimed } from './state.ts';
import type { DeskWords } from './words.ts';

interface UnclaimedListProps {
  words: DeskWords;
  state: DeskState;
  onShow: (unclaimed: Unclaimed) => void;
}

/** What of the text no claim has, by kind; each button selects it there. */
export const UnclaimedList = memo(function UnclaimedList({ words, state, onShow }: UnclaimedListProps) {
  return (
    <section className="desk-unclaimed" aria-labelledby="desk-unclaimed">
      <h2 id="desk-unclaimed">
        {words.unclaimed} <span className="desk-soft">{state.unclaimed.length}</span>
      </h2>
      <p className="desk-soft">{words.unclaimedNote}</p>
      {(['number', 'date', 'name'] as const).map((kind) => {
        const items = state.unclaimed.filter((one) => one.kind === kind);
        return (
          <div key={kind}>
            <h3>
              {words.kinds[kind]} <span className="desk-soft">{items.length || words.none}</span>
            </h3>
            <ul lang={state.language}>
              {items.map((item, i) => (
                <li key={`${item.paragraph}:${item.start}`}>
                  <button
                    type="button"
                    tabIndex={i === 0 ? 0 : -1}
                    onClick={() => onShow(item)}
                    onKeyDown={moveInList}
                  >
                    <small title={words.paragraph(item.paragraph)}>{item.paragraph}</small>{' '}
                    <bdi>{item.exact}</bdi>
                    {item.times > 1 && <small className="desk-times">×{item.times}</small>}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
});
