import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { pictureSvg } from '../../../src/export/picture-svg.ts';
import { portableSvg } from '../../../src/export/portable-svg.ts';
import { allI18n, withOthers } from '../briefing.ts';
import { boxesOf, darkness, difference, inFolder, installed, renderers } from './programs.ts';

// What drawing programs make of our SVGs, those of them that are installed here.

const size = { width: 1280, height: 720 };
const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const drawn: { name: string; svg: string }[] = [];

beforeAll(async () => {
  const briefing = withOthers();
  for (const definition of charts) {
    const chart = definition.draw(briefing);
    const draw = await chart.loadPicture(read);
    for (const i18n of allI18n) {
      const style = { theme: 'light', transparent: false, head: 'full', foot: 'notes', ...size } as const;
      const { svg } = pictureSvg(chart, draw, briefing, i18n, style);
      drawn.push({ name: `${chart.id}-${i18n.locale}`, svg });
    }
  }
});

/** A picture's words alone, black on white, in their places. */
function wordsOf(svg: string): string {
  const [opening = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const words = svg
    .slice(opening.length)
    .replace(/<text [^>]*stroke=[^>]*>[^<]*<\/text>/g, '')
    .replace(/<(title|desc)>[^<]*<\/\1>/g, '')
    .replace(/<(?!\/?(?:text|g|svg)\b)[^>]*>/g, '')
    .replace(/fill="#\w+"/g, 'fill="#000"');
  return `${opening}<rect width="100%" height="100%" fill="#fff"/>${words}`;
}

/** The portable picture with the pen's own text in it, which our renderer is known to set rightly. */
function withPensText(svg: string): string {
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text);
  return portableSvg(svg).replace(/(<text [^>]*>)[^<]*/g, (_, opening) => opening + texts.shift());
}

/** Writes every chart's words as files, has a program draw them, and tells how each differs from what it should be. */
function differences(program: keyof typeof renderers): Promise<Record<string, number>> {
  return inFolder((folder) => {
    const names = drawn.map(({ name }) => name);
    for (const { name, svg } of drawn) writeFileSync(join(folder, `${name}.svg`), wordsOf(portableSvg(svg)));
    renderers[program](names, folder);
    return Object.fromEntries(
      drawn.map(({ name, svg }) => [
        name,
        difference(darkness(wordsOf(withPensText(svg))), darkness(join(folder, `${name}-${program}.png`))),
      ]),
    );
  });
}

function above(limit: number, found: Record<string, number>) {
  return Object.fromEntries(Object.entries(found).filter(([, share]) => !(share < limit)));
}

describe('an SVG for any program', () => {
  // With our typeface at hand, right text differs by at most 0.042, text in a wrong order by 0.068 and more.
  test.skipIf(!installed('rsvg-convert'))('reads in rsvg as it does in ours', async () => {
    expect(above(0.055, await differences('rsvg-convert'))).toEqual({});
  });

  test.skipIf(!installed('inkscape'))('reads in Inkscape as it does in ours', async () => {
    expect(above(0.055, await differences('inkscape'))).toEqual({});
  });

  // LibreOffice sets letters up to 2 px from where others do; what it makes of the pen's own text is right, though.
  test.skipIf(!installed('soffice'))('reads in LibreOffice as it does in ours', async () => {
    await inFolder((folder) => {
      for (const { name, svg } of drawn) {
        writeFileSync(join(folder, `${name}.svg`), wordsOf(portableSvg(svg)));
        writeFileSync(join(folder, `pen-${name}.svg`), wordsOf(withPensText(svg)));
      }
      renderers.soffice(
        drawn.flatMap(({ name }) => [name, `pen-${name}`]),
        folder,
      );
      const of = (name: string) => darkness(join(folder, `${name}-soffice.png`));
      const found = drawn.map(({ name, svg }) => ({
        name,
        fromPens: difference(of(`pen-${name}`), of(name)),
        fromOurs: difference(darkness(wordsOf(withPensText(svg))), of(name)),
      }));
      expect(found.filter(({ fromPens, fromOurs }) => !(fromPens < 0.03 && fromOurs < 0.3))).toEqual([]);
    });
  });

  test.skipIf(!installed('inkscape'))('has room for the letters of other typefaces', async () => {
    await inFolder((folder) => {
      const clashes = drawn.flatMap(({ name, svg }) => {
        const file = join(folder, `${name}.svg`);
        let count = 0;
        const numbered = portableSvg(svg)
          .replace(/<text [^>]*stroke=[^>]*>[^<]*<\/text>/g, '')
          .replace(/<(text|rect) /g, (_, kind) => {
            count += 1;
            return `<${kind} id="${kind}-${count}" `;
          });
        writeFileSync(file, numbered);
        const boxes = [...boxesOf(file)];
        const texts = boxes.filter(([id]) => id.startsWith('text-'));
        // Squares for claims and dots for things; larger shapes are what words stand on.
        const things = boxes.filter(
          ([id, { width, height }]) => id.startsWith('rect-') && width < 40 && height < 40,
        );
        const wordsIn = (id: string) => new RegExp(` id="${id}"[^>]*>([^<]*)`).exec(numbered)?.[1] ?? '';
        return texts.flatMap(([id, box], i) => {
          const [top, bottom] = [box.y + box.height * 0.25, box.y + box.height * 0.75];
          const beyond = box.x < 2 || box.x + box.width > size.width - 2;
          const on = [...texts.slice(i + 1), ...things].filter(
            ([, other]) =>
              Math.min(bottom, other.y + other.height * 0.75) >
                Math.max(top, other.y + other.height * 0.25) &&
              Math.min(box.x + box.width, other.x + other.width) > Math.max(box.x, other.x) + 1,
          );
          return [
            ...(beyond ? [`${name}: ${wordsIn(id)} is cut`] : []),
            ...on.map(([other]) => `${name}: ${wordsIn(id)} on ${wordsIn(other) || other}`),
          ];
        });
      });
      expect(clashes).toEqual([]);
    });
  });
});
