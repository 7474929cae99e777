import { formatNumber, plural, spelled } from './format.ts';
import type { Messages } from './messages.ts';

/** Rounded up, so that a byte above a limit does not read like the limit. */
const megabytes = (bytes: number) => `${formatNumber('en', Math.ceil(bytes / 100_000) / 10)} MB`;

/** The currency stands after a sign: "-$5". */
const dollars = (count: string) => count.replace(/^-?/, (sign) => `${sign}$`);

const characters = (count: number) =>
  plural('en', count, { one: '1 character', other: `${formatNumber('en', count)} characters` });

export const en: Messages = {
  siteName: 'Balkhash Brief',
  siteDescription:
    'One wire story on Kazakhstan’s first nuclear plant, drawn so that every number, line and dot says who says so and where in the text.',
  skipToContent: 'Skip to the content',
  otherLanguage: 'العربية',
  present: 'Present',
  kicker: (date) => `One wire story, ${date}`,
  basis:
    'Drawn from one Arabic news article, in our own words; what others say, and what we add, is marked as such. Select any number, line or dot to see who says so and where in the text.',

  evidence: {
    title: 'Evidence',
    prompt: 'Who says so, and where in the text?',
    promptDetail: 'Select any number, line, dot or row. Its evidence appears here.',
    says: 'Who says so',
    speakers: {
      article: 'The article itself',
      analysts: 'Analysts, unnamed',
      'kazakh-press': 'The Kazakh press',
      'official-sources': 'Official sources of both countries',
    },
    natures: { reported: 'Reported as a fact', planned: 'A plan or proposal', opinion: 'An opinion or aim' },
    paragraph: (number) => `Paragraph ${number}`,
    position: (start, end) => `characters ${start}–${end}`,
    printed: 'As printed',
    rendering: 'In English',
    close: 'Close the evidence',
    copyLink: 'Copy link',
    inTable: 'See it among all claims',
    unknownClaim: (id) => `This link points to a claim, “${id}”, that the data does not hold.`,
    others: 'Other sources on this',
    contradicts: 'contradicts the article',
    placed: { exact: 'Position on the map from', approximate: 'Position on the map, approximate, from' },
    drawnIn: 'Drawn in',
    copyCitation: 'Copy citation',
    copyAnnotation: 'Copy annotation (JSON-LD)',
    citation: ({ text, says, paragraphs, date, address }) =>
      `${text} (${says}). Arabic wire story of ${date}, ${paragraphs}. Balkhash Brief, ${address}`,
  },
  sources: {
    legend: 'Show',
    article: 'The article only',
    all: 'With other sources',
    note: 'What other sources say is dotted and in this colour; it is not in the article.',
  },
  disagreement: (value, read) =>
    read === ''
      ? `Check this: the data says ${value}, but the phrase quoted holds no such number.`
      : `Check this: the data says ${value}, but the phrase quoted reads ${read}.`,
  disagreementShort: 'differs from its evidence',

  figure: {
    source: (paragraphs, count) =>
      `Source: the article, ${plural('en', count, { one: 'paragraph', other: 'paragraphs' })} ${paragraphs}`,
    more: (count) =>
      plural('en', count, {
        one: 'One more has no mark of its own in the drawing; the table has it.',
        other: `${formatNumber('en', count)} more have no mark of their own in the drawing; the table has them all.`,
      }),
    table: 'As a table',
    use: 'Use this chart',
    copied: 'Copied',
    copyFailed: 'Copying was refused. Select the text and copy it by hand.',
    useFailed: '“Use this chart” could not be loaded. The rest of the page works.',
    close: 'Close',
    liveFailed: 'The interactive drawing could not be loaded; this still one is complete.',
    fullStory: 'The whole story',
  },

  list: {
    rest: (count) => `and ${formatNumber('en', count)} more, in`,
    more: (count) => `and ${formatNumber('en', count)} more`,
  },
  lines: {
    title: (count) =>
      `The article in ${spelled(count)} ${plural('en', count, { one: 'line', other: 'lines' })}`,
    subtitle: 'Each paragraph in our own words, with the claims that rest on it.',
    coverage: 'Which paragraphs feed which chart',
    coverageCell: ({ chart, paragraph, count }) =>
      `${chart}: ${formatNumber('en', count)} ${plural('en', count, { one: 'claim', other: 'claims' })} from paragraph ${paragraph}`,
  },
  others: {
    title: 'What other sources say',
    subtitle: (count) =>
      plural('en', count, {
        one: '1 item, which is not in the article, with its citation.',
        other: `${formatNumber('en', count)} items, none of them in the article, each with its citation.`,
      }),
    columns: { says: 'What is said', about: 'On', source: 'Source' },
  },
  claims: {
    title: 'Every claim, with its phrase',
    subtitle: (count) =>
      plural('en', count, {
        one: '1 claim: who makes it, and the words it rests on as printed.',
        other: `${formatNumber('en', count)} claims: who makes each, and the words it rests on as printed.`,
      }),
    columns: { claim: 'Claim', says: 'Who says so', phrase: 'Paragraph and printed phrase' },
  },

  notice: {
    title: 'The newest data could not be used',
    detail: 'The page shows the data it was built with. What is wrong:',
    more: (count) => `and ${formatNumber('en', count)} more`,
    retry: 'Try again',
    outdated: 'A newer version of this page has been published.',
    reload: 'Reload it',
    newer: 'This page shows data newer than its build.',
  },
  problems: {
    unreachable: ({ status }) =>
      status === null ? 'could not be reached' : `could not be loaded: the server answered ${status}`,
    undrawable: ({ message }) => `could not be drawn: ${message}`,
    empty: () => 'is empty',
    'too-large': ({ bytes, limit }) =>
      bytes === null
        ? `is too large: more than the ${megabytes(limit)} that are allowed`
        : `is too large: ${megabytes(bytes)}, where ${megabytes(limit)} are allowed`,
    'too-deep': ({ limit }) => `is nested more than ${limit} levels deep`,
    syntax: ({ line, column }) => `is not valid JSON: it breaks at line ${line}, column ${column}`,
    'forbidden-key': ({ key }) => `uses the forbidden key “${key}”`,
    missing: () => 'is missing',
    'unknown-key': () => 'is not a key this file knows; check its spelling',
    'wrong-type': ({ expected, received }) => `should be ${expected}, but is ${received}`,
    'wrong-form': ({ expected, received }) => `should have the form “${expected}”, but is ${received}`,
    markup: () => 'contains markup; only plain text is allowed',
    'duplicate-id': ({ id, first }) => `repeats the id “${id}” of ${first}`,
    'unknown-reference': ({ id }) => `refers to “${id}”, which is not in the file`,
    'evidence-too-long': ({ length, limit }) => `is ${characters(length)} long; at most ${limit} are allowed`,
    'evidence-span': ({ start, end, length }) =>
      `spans characters ${start} to ${end}, which does not fit its ${characters(length)} or its paragraph`,
    'unknown-paragraph': ({ paragraph }) => `names paragraph ${paragraph}, which the file does not list`,
    period: ({ start, end }) => `is no period of real days in order: ${start} to ${end}`,
  },

  units: {
    money: {
      one: dollars,
      million: (count) => `${dollars(count)} m`,
      billion: (count) => `${dollars(count)} bn`,
    },
    percent: (value) => `${value}%`,
    km: (value) => `${value} km`,
    about: 'about',
    moreThan: 'over',
  },

  notFound: {
    title: 'There is no page at this address',
    detail: 'The address may be mistyped, or it may name a chart that does not exist.',
    home: 'To the briefing',
  },
  footer: {
    method:
      'Facts are restated in our own words; of the article’s text only short phrases are shown, as evidence. What the article does not say is drawn only where it is marked as somebody else’s or as ours.',
    data: 'The data behind this page',
    borders: 'Borders and names on the map imply no position on any territory.',
    licences: 'Licences of software, typeface and map data',
  },
};
