import { NATURES } from '../../article/natures.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { languages } from '../../i18n/languages.ts';
import { element, makePen, type Picture, type PictureRoom } from '../pen.ts';
import { paints, sceneMarkup } from '../scene-markup.ts';
import { speakerText } from '../speaker.ts';
import { textWidth, wrapText } from '../text-width.ts';
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
  const bold = { bold: true };
  const longest = Math.max(0, ...names.map((name) => textWidth(name, NAME, bold)));
  const nameWidth = Math.min(room.width * 0.55 - 20, longest);
  const column = nameWidth + 20;
  const counts = model.speakers.map(({ count }) => i18n.t.speakers.claims({ count }));
  const beside = Math.max(0, ...counts.map((text) => textWidth(text, 13))) + 6;
  const perRow = Math.max(1, Math.floor((room.width - column - beside) / (SQUARE + GAP)));
  const step = NAME * (languages[i18n.locale].isTall ? 1.5 : 1.25);
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
  let [x, keyAt] = [0, 2];
  const key = NATURES.map((nature) => {
    const label = i18n.t.evidence.natures[nature];
    const width = SQUARE + 6 + textWidth(label, 13);
    if (x > 0 && x + width > room.width) [x, keyAt] = [0, keyAt + 22];
    const drawn =
      square(x, keyAt, nature, null) +
      pen.text(x + SQUARE + 6, keyAt + 12, label, { size: 13, fill: colour('--ink-soft') });
    x += width + 20;
    return drawn;
  });

  let y = keyAt + 38;
  const rows = model.speakers.map(({ claims, group }, i) => {
    let heading = '';
    if (group !== model.speakers[i - 1]?.group) {
      const label = i18n.t.speakers.groups[group]({ count: model.counts[group] });
      heading = pen.text(0, y + 12, label, { size: 13, fill: colour('--ink-soft') });
      y += 26;
    }
    const nameLines = wrapText(names[i] ?? '', NAME, nameWidth, bold);
    const name = pen.lines(0, y + 12, nameLines, step, { size: NAME, ...bold, fill: ink });
    const said = (x: number) =>
      pen.text(x, y + 12, counts[i] ?? '', { size: 13, fill: colour('--ink-soft') });
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
    const drawn = heading + name + squares.join('') + said(last);
    y += ROW + Math.max((lines - 1) * (SQUARE + GAP), (nameLines.length - 1) * step);
    return drawn;
  });
  return { height: y - ROW + SQUARE + 4, markup: fillings + key.join('') + rows.join('') };
}
