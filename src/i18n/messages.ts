/**
 * Every word of the page that belongs to no single chart. Each language is one object of this type, so a
 * missing translation is a type error. A chart's own words stand in its folder.
 */
export interface Messages {
  siteName: string;
  siteDescription: string;
  skipToContent: string;
  /** Name of the other language, in that language. */
  otherLanguage: string;
  /** Leads to the slides. */
  present: string;
  kicker(date: string): string;
  basis: string;

  evidence: {
    title: string;
    prompt: string;
    promptDetail: string;
    says: string;
    speakers: Record<'article' | 'analysts' | 'kazakh-press' | 'official-sources', string>;
    natures: Record<'reported' | 'planned' | 'opinion', string>;
    paragraph(number: number): string;
    position(start: number, end: number): string;
    printed: string;
    rendering: string;
    close: string;
    copyLink: string;
    inTable: string;
    unknownClaim(id: string): string;
    /** What other sources say on the matter. */
    others: string;
    /** Where other sources contradict the article. */
    contradicts: string;
    /** Before those who say where the map puts a place. */
    placed: Record<'exact' | 'approximate', string>;
    drawnIn: string;
    copyCitation: string;
    copyAnnotation: string;
    /** A claim, the paragraph it rests on, the article, and an address. */
    citation(p: { text: string; says: string; paragraphs: string; date: string; address: string }): string;
  };
  sources: { legend: string; article: string; all: string; note: string };
  /** Shown at a value that its own evidence does not bear out. */
  disagreement(value: string, read: string): string;
  disagreementShort: string;

  figure: {
    source(paragraphs: string, count: number): string;
    /** How many rows of the chart's table have no mark of their own in the drawing. */
    more(count: number): string;
    table: string;
    use: string;
    copied: string;
    copyFailed: string;
    useFailed: string;
    close: string;
    liveFailed: string;
    fullStory: string;
  };

  /** Lists too long to stand on the page whole. */
  list: {
    /** After the rows that do, and before the name of the file that has the others. */
    rest(count: number): string;
    /** After the rows or chips that do, where the table of all claims has the others. */
    more(count: number): string;
  };
  lines: {
    title(count: number): string;
    subtitle: string;
    coverage: string;
    coverageCell(p: { chart: string; paragraph: number; count: number }): string;
  };
  others: {
    title: string;
    subtitle(count: number): string;
    columns: { says: string; about: string; source: string };
  };
  claims: {
    title: string;
    subtitle(count: number): string;
    columns: { claim: string; says: string; phrase: string };
  };

  notice: {
    title: string;
    detail: string;
    more(count: number): string;
    retry: string;
    newer: string;
    outdated: string;
    reload: string;
  };
  problems: {
    unreachable(p: { status: number | null }): string;
    undrawable(p: { message: string }): string;
    empty(): string;
    'too-large'(p: { bytes: number | null; limit: number }): string;
    'too-deep'(p: { limit: number }): string;
    syntax(p: { line: number; column: number }): string;
    'forbidden-key'(p: { key: string }): string;
    missing(): string;
    'unknown-key'(): string;
    'wrong-type'(p: { expected: string; received: string }): string;
    'wrong-form'(p: { expected: string; received: string }): string;
    markup(): string;
    'duplicate-id'(p: { id: string; first: string }): string;
    'unknown-reference'(p: { id: string }): string;
    'evidence-too-long'(p: { length: number; limit: number }): string;
    'evidence-span'(p: { start: number; end: number; length: number }): string;
    'unknown-paragraph'(p: { paragraph: number }): string;
    period(p: { start: string; end: string }): string;
  };

  units: {
    /** US dollars: the number as it is written, with a sign where it is negative, and its value. */
    money: Record<'one' | 'million' | 'billion', (count: string, value: number) => string>;
    percent(value: string): string;
    km(value: string): string;
    /** Written before a value that the article gives as approximate, or as a lower bound. */
    about: string;
    moreThan: string;
  };

  notFound: { title: string; detail: string; home: string };
  footer: { method: string; data: string; borders: string; licences: string };
}
