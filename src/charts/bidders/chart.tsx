import type { CSSProperties } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { unmarked } from '../../i18n/lent.ts';
import { Words } from '../../i18n/words.tsx';
import { signed } from '../basis.ts';
import { Mark, OtherMark } from '../mark.tsx';
import { SceneNodes } from '../scene-nodes.tsx';
import { speakerName, speakerText } from '../speaker.ts';
import type { BidderRow, BiddersModel, RemarkMark } from './model.ts';
import { SIGN, stanceSigns } from './stance.ts';
import './bidders.css';

/**
 * Bidders by topic: a table where there is room; where there is not, a card for each bidder, or beside other charts a
 * table of signs and few words, with the remark in full a press away.
 */
export function BiddersChart({ model }: { model: BiddersModel }) {
  const { t, pick } = useI18n();
  const own = t.bidders;
  return (
    <div className="bidders">
      <table style={columnsOf(model)}>
        <thead>
          <tr>
            <th scope="col">{own.columns.bidder}</th>
            {model.topics.map((topic) => (
              <th scope="col" key={topic.id}>
                <Words text={pick(topic.name)} />
              </th>
            ))}
            {model.otherTopics.map((topic) => (
              <th scope="col" key={topic.id} className="other">
                <Words text={pick(topic.name)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.bidders.map((bidder) => (
            <Row key={bidder.claim} bidder={bidder} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** For the style sheet: how many columns must find room, and how many of them are the story's own topics. */
function columnsOf({ topics, otherTopics }: BiddersModel): CSSProperties {
  return {
    '--columns': 1 + topics.length + otherTopics.length,
    '--topics': topics.length,
  } as CSSProperties;
}

function Row({ bidder, model }: { bidder: BidderRow; model: BiddersModel }) {
  const { t, pick } = useI18n();
  const { topics, otherTopics } = model;
  const own = t.bidders;
  return (
    <tr data-hue={bidder.hue}>
      <th scope="row">
        <Mark claim={bidder.claim} className="bidder-name">
          <strong>
            <Words text={signed(pick(bidder.company), bidder.inferred)} />
          </strong>
          <span>
            <Words text={pick(bidder.country)} />
          </span>
        </Mark>
      </th>
      {bidder.silent ? (
        <td className="bidder-silent" colSpan={topics.length}>
          {own.silentBidder}
        </td>
      ) : (
        topics.map((topic, column) => (
          <Cell
            key={topic.id}
            topic={pick(topic.name)}
            remarks={bidder.remarks[column] ?? []}
            left={bidder.left[column] ?? 0}
          />
        ))
      )}
      {otherTopics.map((topic, column) => {
        const cell = bidder.others[column];
        return (
          <td key={topic.id} className="bidder-other">
            {cell && (
              <>
                <p className="bidder-topic" aria-hidden="true">
                  <Words text={pick(topic.name)} />
                </p>
                <OtherMark id={cell.id} detail={pick(cell.text)}>
                  <Words text={pick(cell.short)} />
                </OtherMark>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface CellProps {
  topic: string;
  remarks: readonly RemarkMark[];
  /** How many remarks there are beyond these. */
  left: number;
}

function Cell({ topic, remarks, left }: CellProps) {
  const i18n = useI18n();
  const own = i18n.t.bidders;
  if (remarks.length === 0) {
    return (
      <td className="bidder-silence">
        <span>{own.silence}</span>
      </td>
    );
  }
  return (
    <td>
      <p className="bidder-topic" aria-hidden="true">
        <Words text={topic} />
      </p>
      {remarks.map((remark) => (
        <Mark key={remark.claim} claim={remark.claim} className="remark">
          <span className="remark-stance" data-stance={remark.stance}>
            <svg className="remark-sign" viewBox={`0 0 ${SIGN} ${SIGN}`} aria-hidden="true">
              <SceneNodes nodes={[stanceSigns[remark.stance]]} id="stance" />
            </svg>{' '}
            <span>{own.stances[remark.stance]}</span>
          </span>
          <span className="remark-text">
            <Words text={signed(i18n.pick(remark.text), remark.inferred)} />
          </span>
          <span className="remark-short" title={unmarked(i18n.pick(remark.text))}>
            <Words text={signed(i18n.pick(remark.short), remark.inferred)} />
            {remark.saidBy.kind === 'named' && (
              <span>
                {' '}
                · <Words text={speakerName(remark.saidBy, i18n)} />
              </span>
            )}
          </span>
          <span className="remark-by">
            <Words text={speakerText(remark.saidBy, i18n)} />
          </span>
          {remark.subject === 'country' && <span className="remark-subject">{own.ofCountry}</span>}
        </Mark>
      ))}
      {left > 0 && <p className="remark-by">{own.moreRemarks({ count: left })}</p>}
    </td>
  );
}
