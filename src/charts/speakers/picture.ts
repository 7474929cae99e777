import { NATURES } from '../../article/natures.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { element, makePen, type Picture, type PictureRoom } from '../pen.ts';
import { paints, sceneMarkup } from '../scene-markup.ts';
import { speakerText } from '../speaker.ts';
import { textWidth } from '../text-width.ts';
import type { SaidClaim, SpeakersModel } from './model.ts';
import { claimSign, SQUARE } from './scene.ts';

const NAME = 15;
const GAP = 4;
const ROW = 34;

/** Speakers with a square for every claim; the claims' words stay on the page and in the table. */
export function speakersPicture(model: SpeakersModel, i18n: I18n, room: PictureRoom): Picture {
  const pen = makePen(i18n, room.width);
  const { colour } = room;
  const names = model.speakers.map(({ by }) => speakerText(by, i18n));
  const column = Math.min(
    room.width * 0.6,
    Math.max(0, ...names.map((name) => textWidth(name, NAME, { bold: true }))) + 20,
  );
  const perRow = Math.max(1, Math.floor((room.width - column - 60) / (SQUARE + GAP)));
  const ink = colour('--ink');
  const means = { pen, colour, id: 'said' };
  const square = (x: number, y: number, nature: SaidClaim['nature'], claim: string | null) => {
    const sign = sceneMarkup([claimSign(nature, x, y)], means);
    return claim === null ? sign : element('g', { 'data-claim': claim }, sign);
  };

  const fillings = paints(
    NATURES.map((nature) => claimSign(nature, 0, 0)),
    means,
  );
  let x = 0;
  const key = NATURES.map((nature) => {
    const label = i18n.t.evidence.natures[nature];
    const drawn =
      square(x, 2, nature, null) +
      pen.text(x + SQUARE + 6, 14, label, { size: 13, fill: colour('--ink-soft') });
    x += SQUARE + 6 + textWidth(label, 13) + 20;
    return drawn;
  });

  let y = 40;
  const rows = model.speakers.map(({ claims, count }, i) => {
    const name = pen.text(0, y + 12, names[i] ?? '', { size: NAME, bold: true, fill: ink });
    const said = (x: number) =>
      pen.text(x, y + 12, i18n.t.speakers.claims({ count }), { size: 13, fill: colour('--ink-soft') });
    const lines = Math.ceil(claims.length / perRow);
    const squares = claims.map(({ claim, nature }, n) =>
      square(
        column + (n % perRow) * (SQUARE + GAP),
        y + Math.floor(n / perRow) * (SQUARE + GAP),
        nature,
        claim,
      ),
    );
    const last = column + Math.min(claims.length, perRow) * (SQUARE + GAP) + 6;
    const drawn = name + squares.join('') + said(last);
    y += ROW + (lines - 1) * (SQUARE + GAP);
    return drawn;
  });
  return { height: y - ROW + SQUARE + 4, markup: fillings + key.join('') + rows.join('') };
}
