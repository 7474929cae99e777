/** Every message of the catalogues, `<locale>.json`. Written by `npm run messages`, not by hand. */
export interface Messages {
  /** One news story */
  siteName: string;
  /** One news story, in charts. Every number, line and dot can be traced to who said it, and where. */
  siteDescription: string;
  /** Skip to the content */
  skipToContent: string;
  /** Slideshow */
  toSlides: string;
  /** Languages */
  languages: string;
  /** One news story · {date} */
  kicker(values: { date: string | number }): string;
  /** This page puts one news story, its headline included, into our own words. Anything from other sources, or added by us, is marked. Select any number, line or dot to see who said it and where. */
  basis: string;
  evidence: {
    /** ← Previous */
    previous: string;
    /** Next → */
    next: string;
    /** {place, number} of {count, number} */
    place(values: { place: number; count: number }): string;
    /** Evidence */
    title: string;
    /** Who says so */
    says: string;
    /** The story itself */
    article: string;
    natures: {
      /** Reported as fact */
      reported: string;
      /** Planned, proposed, intended or expected */
      planned: string;
      /** Opinion or estimate */
      opinion: string;
    };
    /** Paragraph {number} */
    paragraph(values: { number: string | number }): string;
    /** characters {spans} */
    position(values: { spans: string | number }): string;
    /** In the original */
    printed: string;
    /** Who says so, in the original */
    speaker: string;
    basis: {
      /** Date worked out by us */
      date: string;
      /** How we read the text */
      reading: string;
      /** Worked out or read by us */
      column: string;
      /** * A date that we worked out, or our reading where the text leaves something open. Its evidence says how. */
      note: string;
    };
    /** {own, select, yes {Corrected} other {In English}} */
    rendering(values: { own: string | number }): string;
    /** Close the evidence */
    close: string;
    /** Copy link */
    copyLink: string;
    /** Show in the full list */
    inTable: string;
    /** Show in the charts */
    inCharts: string;
    /** This link points to a statement, “{id}”, that is not in the data. */
    unknownClaim(values: { id: string | number }): string;
    /** Other sources on this */
    others: string;
    bears: {
      /** In line with the story */
      agrees: string;
      /** Differs from the story */
      differs: string;
      /** Adds to the story */
      adds: string;
      /** Came later */
      later: string;
    };
    /** as of {date} */
    asOf(values: { date: string | number }): string;
    placed: {
      /** Position on the map from */
      exact: string;
      /** Approximate position on the map from */
      approximate: string;
    };
    /** Shown in */
    drawnIn: string;
    /** Copy citation */
    copyCitation: string;
    /** Copy annotation (JSON-LD) */
    copyAnnotation: string;
    /** {text} ({says}). News story of {date}, {paragraphs}. {site}, {address} */
    citation(values: { text: string | number; says: string | number; date: string | number; paragraphs: string | number; site: string | number; address: string | number }): string;
  };
  sources: {
    /** Show */
    legend: string;
    /** The story only */
    article: string;
    /** With other sources */
    all: string;
    /** Dotted, in this colour: from other sources, not in the story. */
    note: string;
  };
  filter: {
    /** Highlight some statements only */
    title: string;
    /** Said by */
    by: string;
    /** anyone · {count, number} */
    anyone(values: { count: number }): string;
    /** Kind */
    nature: string;
    /** all */
    everything: string;
    natures: {
      /** reported as fact */
      reported: string;
      /** plans, proposals, aims and expectations */
      planned: string;
      /** opinions and estimates */
      opinion: string;
    };
    /** {name} · {count, number} */
    option(values: { name: string | number; count: number }): string;
    /** {count, plural, one {# chosen} other {# chosen}} */
    several(values: { count: number }): string;
    /** {count, plural, one {paragraph} other {paragraphs}} {paragraphs} */
    paragraphs(values: { count: number; paragraphs: string | number }): string;
    /** {lit, number} of {all, plural, one {# statement} other {# statements}} */
    lit(values: { lit: number; all: number }): string;
    /** Show all */
    clear: string;
    /** {key, select, by {This link asks for a speaker, “{value}”, whom the data does not name.} nature {This link asks for a kind of statement, “{value}”, that does not exist.} other {This link asks for a paragraph, “{value}”, that the story does not have.}} Every statement is shown. */
    unknown(values: { key: string | number; value: string | number }): string;
    /** Highlight only this source’s statements */
    speaker: string;
    /** Highlight */
    coverage: string;
    /** Fade what the filter leaves out */
    taken: string;
    /** Permanent picture links, data, PowerPoint notes and the one-file briefing ignore the filter. */
    takenNot: string;
    /** Highlighted: {count}, {asked}. The rest is faded. */
    note(values: { count: string | number; asked: string | number }): string;
  };
  disagreement: {
    /** Check this: the data says {value}, but the quoted phrase says {read}. */
    differs(values: { value: string | number; read: string | number }): string;
    /** Check this: the data says {value}, but the quoted phrase has no such number. */
    unread(values: { value: string | number }): string;
  };
  /** does not match the text */
  disagreementShort: string;
  sections: {
    /** Sections */
    label: string;
    /** Paragraphs */
    article: string;
    /** Key numbers */
    keyNumbers: string;
  };
  figure: {
    /** Notes */
    notes: string;
    /** {count, plural, one {Paragraph} other {Paragraphs}} {paragraphs} */
    paragraphs(values: { count: number; paragraphs: string | number }): string;
    /** Source: the story, {count, plural, one {paragraph} other {paragraphs}} {paragraphs} */
    source(values: { count: number; paragraphs: string | number }): string;
    /** {count, plural, one {One more is not drawn; see the table.} other {# more are not drawn; see the table.}} */
    more(values: { count: number }): string;
    /** Table */
    table: string;
    /** Arrow keys: from mark to mark. Enter: the evidence. T: the table. */
    byKeys: string;
    /** Use this chart */
    use: string;
    /** Copied */
    copied: string;
    /** Copying was refused. Select the text and copy it by hand. */
    copyFailed: string;
    /** “Use this chart” could not be loaded. The rest of the page works. */
    useFailed: string;
    /** Close */
    close: string;
    /** The interactive version could not be loaded. This static chart is complete. */
    liveFailed: string;
    /** The whole briefing */
    fullStory: string;
    /** The data has nothing to draw here. */
    absent: string;
  };
  list: {
    /** and {count, number} more, in */
    rest(values: { count: number }): string;
    /** and {count, number} more */
    more(values: { count: number }): string;
  };
  lines: {
    /** The story in {count, number, spelled} {count, plural, one {line} other {lines}} */
    title(values: { count: number }): string;
    /** Each paragraph in our own words, with the short phrases behind its statements. */
    subtitle: string;
    /** Which paragraphs each chart draws on. Faint: 1–2 statements; full: 3 or more */
    coverage: string;
    /** {chart}: {count, plural, one {# statement} other {# statements}} from paragraph {paragraph} */
    coverageCell(values: { chart: string | number; count: number; paragraph: string | number }): string;
  };
  others: {
    /** {count, plural, one {1 item from another source} other {All # items from other sources}} */
    all(values: { count: number }): string;
    /** What other sources say */
    title: string;
    /** {count, plural, one {1 item from another source, with its citation. It does not come from the story.} other {# items from other sources, each with its citation. None comes from the story.}} */
    subtitle(values: { count: number }): string;
    columns: {
      /** What it says */
      says: string;
      /** Compared with the story */
      bears: string;
      /** On which statement */
      about: string;
      /** Source */
      source: string;
    };
  };
  claims: {
    /** All statements and all other sources */
    page: string;
    /** {count, plural, one {The one statement, and the words behind it} other {All # statements, and the words behind them}} */
    all(values: { count: number }): string;
    search: {
      /** Search */
      label: string;
      /** {found} of {count} */
      found(values: { found: string | number; count: string | number }): string;
    };
    /** Every statement, and the words behind it */
    title: string;
    /** {count, plural, one {1 statement: who makes it, and the original words behind it.} other {# statements: who makes each, and the original words behind it.}} */
    subtitle(values: { count: number }): string;
    columns: {
      /** Statement */
      claim: string;
      /** Who says so */
      says: string;
      /** Paragraph and original words */
      phrase: string;
    };
  };
  notice: {
    /** The newest data could not be used */
    title: string;
    /** You are seeing the last good version. The problem: */
    detail: string;
    /** and {count, number} more */
    more(values: { count: number }): string;
    /** Try again */
    retry: string;
    /** The page is complete, but its interactive parts could not be loaded. */
    startFailed: string;
    /** A newer version of this page has been published. */
    outdated: string;
    /** Reload it */
    reload: string;
    /** This page shows newer data than the files and pictures offered for download. */
    newer: string;
  };
  problems: {
    /** {status, select, null {could not be reached} other {could not be loaded: the server answered {status}}} */
    unreachable(values: { status: string | number | null }): string;
    /** could not be drawn: {message} */
    undrawable(values: { message: string | number }): string;
    /** is empty */
    empty: string;
    /** is too large: {bytes, number, megabytes} MB, where {limit, number, megabytes} MB are allowed */
    'too-large'(values: { bytes: number; limit: number }): string;
    /** is nested more than {limit} levels deep */
    'too-deep'(values: { limit: string | number }): string;
    /** is not valid JSON: it breaks at line {line}, column {column} */
    syntax(values: { line: string | number; column: string | number }): string;
    /** is missing */
    missing: string;
    /** is not a key this file knows; check its spelling */
    'unknown-key': string;
    /** should be {expected}, but is {received} */
    'wrong-type'(values: { expected: string | number; received: string | number }): string;
    /** should have the form “{expected}”, but is {received} */
    'wrong-form'(values: { expected: string | number; received: string | number }): string;
    /** contains markup; only plain text is allowed */
    markup: string;
    /** repeats the id “{id}” of {first} */
    'duplicate-id'(values: { id: string | number; first: string | number }): string;
    /** refers to “{id}”, which is not in the file */
    'unknown-reference'(values: { id: string | number }): string;
    /** is {length, plural, one {1 character} other {# characters}} long; at most {limit} are allowed */
    'evidence-too-long'(values: { length: number; limit: string | number }): string;
    /** spans characters {start} to {end}, which does not fit its {length, plural, one {1 character} other {# characters}} or its paragraph */
    'evidence-span'(values: { start: string | number; end: string | number; length: number }): string;
    /** names paragraph {paragraph}, which the file does not list */
    'unknown-paragraph'(values: { paragraph: string | number }): string;
    /** is not a valid date range: {start} to {end} */
    period(values: { start: string | number; end: string | number }): string;
    /** is not a message in ICU MessageFormat: {reason} */
    message(values: { reason: string | number }): string;
    /** uses {name}, which it is not given; it may use {given, select, none {no argument} other {{given}}} */
    'unknown-argument'(values: { name: string | number; given: string | number }): string;
  };
  units: {
    money: {
      /** {sign}{count} {currency} */
      one(values: { sign: string | number; count: string | number; currency: string | number }): string;
      /** {sign}{count} m {currency} */
      million(values: { sign: string | number; count: string | number; currency: string | number; value: number }): string;
      /** {sign}{count} bn {currency} */
      billion(values: { sign: string | number; count: string | number; currency: string | number; value: number }): string;
    };
    /** {value}% */
    percent(values: { value: string | number }): string;
    /** {value} km */
    km(values: { value: string | number }): string;
    /** about */
    about: string;
    /** over */
    moreThan: string;
    /** ≈{value} */
    aboutShort(values: { value: string | number }): string;
    /** >{value} */
    moreThanShort(values: { value: string | number }): string;
  };
  notFound: {
    /** There is no page at this address */
    title: string;
    /** The address may be mistyped, or it may name a chart that does not exist. */
    detail: string;
    /** To the briefing */
    home: string;
  };
  footer: {
    /** We quote only short phrases, as evidence. */
    method: string;
    /** The data behind this page */
    data: string;
    /** Borders and names on the map imply no position on any territory. */
    borders: string;
    /** Licences of software, typeface and map data */
    licences: string;
  };
  bidders: {
    /** Our reading: ▲ improves a candidate’s chances, ▼ weakens them, ● neither. */
    caveat: string;
    /** Candidates */
    name: string;
    /** By our reading, {total, plural, =0 {there are no candidates} =1 {the one candidate faces {against, plural, =0 {no doubts} other {doubts}}} other {{met, select, all {all {total, number, spelled} candidates face} other {{against, plural, =0 {none} other {{against, number, spelled}}} of {total, number, spelled} candidates {against, plural, =0 {faces} =1 {faces} other {face}}}} doubts}}{quiet, select, none {} all {; {total, plural, =1 {it is} other {all of them are}} only named} other {; {silent, number, spelled} {silent, plural, one {is} other {are}} only named}} */
    title(values: { total: number; against: number; met: string | number; quiet: string | number; silent: number }): string;
    /** What the story says about each candidate */
    subtitle: string;
    stances: {
      /** Improves its chances */
      for: string;
      /** Weakens its chances */
      against: string;
      /** No bearing on its chances */
      neutral: string;
    };
    /** about the country */
    ofCountry: string;
    /** Where a country is named, the story speaks of it, not of its company. A dotted line or a dash means that the story says nothing. */
    countryNote: string;
    /** The story does not say that anything improves or weakens a candidate’s chances: that is our reading. */
    stanceNote: string;
    /** the story says nothing */
    silence: string;
    /** and {count, number} more */
    moreRemarks(values: { count: number }): string;
    /** The story names this candidate and says nothing more about it. */
    silentBidder: string;
    /** other sources */
    othersSay: string;
    columns: {
      /** Candidate */
      bidder: string;
      /** Country */
      country: string;
      /** Topic */
      topic: string;
      /** Chances (our reading) */
      stance: string;
      /** What is said */
      remark: string;
      /** Who says so */
      says: string;
    };
    /** {company} ({country}): {remarks} */
    summary(values: { company: string | number; country: string | number; remarks: string | number }): string;
    /** :  */
    colon: string;
    /** {stance}, by our reading: {text} */
    remark(values: { stance: string | number; text: string | number }): string;
  };
  figures: {
    /** Numbers */
    name: string;
    /** {count, plural, =0 {The story gives no numbers} one {One number from the story and what it stands for} other {# numbers from the story and what they stand for}} */
    title(values: { count: number }): string;
    /** In the order in which the story has them, with its own “about” and “over” */
    subtitle: string;
    /** trade in {year} */
    trade(values: { year: string | number }): string;
    /** trade, {months} */
    tradeWithin(values: { months: string | number }): string;
    /** years ahead of a link to {place} */
    horizon(values: { place: string | number; years: number }): string;
    /** For scale (grey bar): about {km} km between “{from}” and “{to}”, measured by us between positions from other sources */
    yardstick(values: { km: string | number; from: string | number; to: string | number }): string;
    /** The story gives {value} with “{speaker}” as its source; we did not calculate it, and the story gives nothing to check it with. */
    share(values: { value: string | number; speaker: string | number }): string;
    columns: {
      /** Number */
      number: string;
      /** What it stands for */
      counts: string;
    };
  };
  map: {
    /** {lines, select, some {Positions are approximate; the story gives no route.} other {Positions are approximate.}} */
    caveat(values: { lines: string | number }): string;
    /** Map */
    name: string;
    /** {planned, plural, =0 {{proposed, plural, =0 {Places in the story} one {{proposed, number, spelled-capital} site proposed} other {{proposed, number, spelled-capital} sites proposed}}} other {{planned, number, spelled-capital} {planned, plural, one {site} other {sites}} planned{proposed, plural, =0 {} other {, {proposed, number, spelled} proposed}}}}{years, plural, =0 {} other {, and what would be linked to {region}}} */
    title(values: { planned: number; proposed: number; years: number; region: string | number }): string;
    /** The sites in the story, and what would be linked to what */
    subtitle: string;
    status: {
      /** Planned */
      planned: string;
      /** Proposed */
      proposed: string;
    };
    /** To be linked to it for the next {years, plural, one {year} other {# years}} */
    tie(values: { years: number }): string;
    /** approximate */
    approximate: string;
    /** Dashed lines show what would be linked, not a route. */
    tieNote: string;
    /** {region} is drawn as the region of that name; the story names no place in it. */
    regionNote(values: { region: string | number }): string;
    /** Site positions are approximate. Coordinates from {sources}. */
    coordinates(values: { sources: string | number }): string;
    unplaced: {
      /** Not shown, beyond this map: {name}. */
      outside(values: { name: string | number }): string;
      /** Drawn only in part, for one of its ends is not on the map: {name}. */
      partly(values: { name: string | number }): string;
      /** Not shown, this map has no such border: {name}. */
      'no-border'(values: { name: string | number }): string;
      /** Not shown, no source gives its position: {name}. */
      'no-coordinates'(values: { name: string | number }): string;
    };
    columns: {
      /** Feature */
      feature: string;
      /** Kind */
      status: string;
      /** Where */
      place: string;
      /** Latitude, longitude */
      coordinates: string;
    };
    /** Link foreseen */
    tieStatus: string;
    /** Event */
    event: string;
    /** Border */
    border: string;
    /** Zoom in */
    zoomIn: string;
    /** Zoom out */
    zoomOut: string;
    /** Zoom in: {name} */
    zoomTo(values: { name: string | number }): string;
    /** Whole map */
    wholeMap: string;
    hints: {
      /** {key} + scroll to zoom the map */
      wheel(values: { key: string | number }): string;
      /** Use two fingers to move the map */
      touch: string;
    };
    /** Map. Arrow keys move it, plus and minus zoom. */
    liveMap: string;
    /** Globe: where in the world the map is. */
    locator: string;
    /** Base map: */
    credit: string;
    /** {value} MW */
    megawatts(values: { value: string | number }): string;
    /** Power station (other sources) */
    thermalPlant: string;
    /** On the route (other sources) */
    stop: string;
    /** part of {value} */
    part(values: { value: string | number }): string;
    /** The dotted line joins places on a route that other sources name, in their order. It is no track. */
    routeNote: string;
  };
  speakers: {
    /** Who says what */
    name: string;
    /** {total, plural, =1 {{count, plural, =0 {The story gives a source for its one statement} other {The story gives no source for its one statement}}} other {{count, plural, =0 {The story gives a source for each of its {total, number} statements} other {The story gives no source for {part, select, all {any} other {{count, number}}} of its {total, number} statements}}}} */
    title(values: { total: number; count: number; part: string | number }): string;
    /** Who makes the statements in the story */
    plainTitle: string;
    /** Each mark is a statement; they are grouped by who makes them. We divided the story into statements. */
    subtitle: string;
    /** {count, plural, one {1 statement} other {# statements}} */
    claims(values: { count: number }): string;
    groups: {
      /** {count, number} without a source */
      article(values: { count: number }): string;
      /** {count, number} from sources it names */
      named(values: { count: number }): string;
      /** {count, number} from sources it does not name */
      anonymous(values: { count: number }): string;
    };
    /** {count, plural, =2 {Both of them} one {That one} other {All # of them}} */
    more(values: { count: number }): string;
    /** {count, plural, one {The first of them} other {The first # of them}} */
    first(values: { count: number }): string;
    columns: {
      /** Who says so */
      speaker: string;
      /** Statements */
      claims: string;
    };
  };
  timeline: {
    /** Timeline */
    name: string;
    title: {
      /** The story’s dates: from {behind, plural, one {1 year} other {# years}} back to {ahead, plural, one {1 year} other {# years}} ahead */
      between(values: { behind: number; ahead: number }): string;
      /** Before and after the story */
      plain: string;
    };
    /** Events that the story places in time */
    subtitle: string;
    /** no date in the story */
    past: string;
    /** {date} (planned, as of {asOf}) */
    planned(values: { date: string | number; asOf: string | number }): string;
    /** {count, plural, one {1 year} other {# years}} up to the story */
    until(values: { count: number }): string;
    /** the next {count, plural, =1 {year} other {# years}} (to {lastYear}, by our count) */
    from(values: { count: number; lastYear: string | number }): string;
    /** Link to {region} */
    tie(values: { region: string | number }): string;
    /** The scale is stretched around the story’s date so that days and decades both show. A long mark is a span of time, or an event of which the source gives only the month or the year. */
    scaleNote: string;
    /** Dotted marks: other sources. Those dated after the story tell what happened later. */
    othersNote: string;
    ticks: {
      /** story */
      day: string;
      /** {count, plural, one {1 month} other {# months}} */
      months(values: { count: number }): string;
      /** {count, plural, one {1 year} other {# years}} */
      years(values: { count: number }): string;
    };
    columns: {
      /** When */
      when: string;
      /** What */
      what: string;
    };
  };
  trade: {
    /** The dashed outline is our own sum. */
    caveat: string;
    /** Trade */
    name: string;
    title: {
      /** At the same rate, trade would match the year before, by our sum */
      match: string;
      /** At the same rate, trade would exceed the year before, by our sum */
      above: string;
      /** At the same rate, trade would fall short of the year before, by our sum */
      below: string;
      /** Trade, period by period */
      plain: string;
    };
    /** Trade in billions */
    subtitle: string;
    length: {
      /** {count, plural, one {1 month} other {# months}} */
      month(values: { count: number }): string;
      /** {count, plural, one {1 day} other {# days}} */
      day(values: { count: number }): string;
    };
    part: {
      /** {count} of {ofYear} months */
      month(values: { count: string | number; ofYear: string | number }): string;
      /** {count} of {ofYear} days */
      day(values: { count: string | number; ofYear: string | number }): string;
    };
    /** {first}–{last} */
    range(values: { first: string | number; last: string | number }): string;
    /** at this rate */
    pace: string;
    /** our sum */
    ours: string;
    /** Our sum: the same rate over a whole year, {value} × {ofYear} ÷ {count} = {result}. */
    paceNote(values: { value: string | number; ofYear: string | number; count: string | number; result: string | number }): string;
    /** The hatched bar covers {covered} and is {share} as thick as a full year’s. */
    partNote(values: { covered: string | number; share: string | number }): string;
    /** Hatched bars cover parts of a year, and are as much thinner than a year’s. */
    partsNote: string;
    /** {period} covers {covered}, not a whole year. */
    slidePartNote(values: { period: string | number; covered: string | number }): string;
    /** The column “at this rate” is our sum, not the story’s. The same rate over a whole year: {value} × {ofYear} ÷ {count} = {result}. */
    slidePaceNote(values: { value: string | number; ofYear: string | number; count: string | number; result: string | number }): string;
    /** Other sources give other figures for {period}: {others}. */
    differs(values: { period: string | number; others: string | number }): string;
    /** Other sources in line with the story for {period}: {others}. */
    agrees(values: { period: string | number; others: string | number }): string;
    /** What other sources said later of the whole of {period}: {others}. */
    outcome(values: { period: string | number; others: string | number }): string;
    columns: {
      /** Period */
      period: string;
      /** Months */
      months: string;
      /** Time covered */
      time: string;
      /** Billions */
      value: string;
      /** As stated */
      said: string;
      /** Who says so */
      source: string;
    };
    /** Other sources */
    others: string;
    /** :  */
    colon: string;
    /** ,  */
    comma: string;
    /** {period}: {value}, {months} */
    bar(values: { period: string | number; value: string | number; months: string | number }): string;
    /** At the same rate a whole year would come to {result}, by our sum. */
    calculation(values: { result: string | number }): string;
  };
  use: {
    /** Use this chart: {chart} */
    title(values: { chart: string | number }): string;
    /** Language */
    language: string;
    /** Theme */
    theme: string;
    themes: {
      /** Light */
      light: string;
      /** Dark */
      dark: string;
    };
    /** Transparent background */
    transparent: string;
    transparentFor: {
      /** Dark words, for light pages. */
      light: string;
      /** Light words, for dark pages. */
      dark: string;
    };
    /** Size */
    size: string;
    sizes: {
      /** Slide, 16:9 */
      slide: string;
      /** Square */
      square: string;
      /** Column */
      column: string;
      /** Other */
      free: string;
    };
    /** Width, px */
    width: string;
    /** Height, px (blank = automatic) */
    height: string;
    /** From {least} to {most} px. */
    limits(values: { least: string | number; most: string | number }): string;
    /** With title */
    titled: string;
    /** With other sources */
    others: string;
    /** Preview, {width} × {height} px */
    preview(values: { width: string | number; height: string | number }): string;
    /** The preview could not be drawn: {why}. */
    noPreview(values: { why: string | number }): string;
    /** On a web page */
    live: string;
    /** Paste this into your page’s HTML. */
    liveHint: string;
    /** Adjust height automatically (adds a script) */
    fit: string;
    /** With the evidence of the open statement */
    claim: string;
    /** Open the embed page */
    embedPage: string;
    /** HTML to embed this chart */
    snippet: string;
    /** Copy the HTML */
    copySnippet: string;
    /** As a picture */
    picture: string;
    /** PNG {times}× */
    png(values: { times: string | number }): string;
    /** SVG */
    svg: string;
    /** SVG with outlined text */
    outlines: string;
    /** SVG keeps its text to be edited and searched; outlined text looks the same in every program, whatever fonts it has. */
    outlinesHint: string;
    /** Copy picture */
    copyPicture: string;
    /** The picture is on the clipboard. */
    pictureCopied: string;
    /** Permanent picture links */
    fixed: string;
    /** Light, 720 px wide, of the latest release; the SVG has outlined text. */
    fixedHint: string;
    /** Copy the picture’s HTML */
    copyPictureTag: string;
    /** In a presentation */
    slides: string;
    /** PowerPoint, this chart */
    slide: string;
    /** PowerPoint, whole briefing */
    deck: string;
    /** Slideshow on screen */
    present: string;
    /** Print or save as PDF */
    print: string;
    /** The data */
    data: string;
    /** Without internet */
    offline: string;
    /** The whole interactive briefing in one file */
    offlineHint: string;
    /** Working … */
    working: string;
    /** Cancel */
    cancel: string;
    /** Cancelled. */
    cancelled: string;
    /** {name} is in your downloads. */
    saved(values: { name: string | number }): string;
    /** {what} could not be made: {why} */
    failed(values: { what: string | number; why: string | number }): string;
    reasons: {
      /** the browser refused */
      refused: string;
      /** a file it needs could not be loaded */
      notLoaded: string;
      /** it is too large for this browser; a smaller size may do */
      tooLarge: string;
      /** something unexpected went wrong; trying again may help */
      unexpected: string;
    };
    /** This language could not be loaded. */
    noLanguage: string;
  };
  present: {
    /** Slideshow */
    title: string;
    /** To the briefing */
    back: string;
    /** Press ? for keyboard shortcuts */
    hint: string;
    /** Keyboard shortcuts */
    help: string;
    keys: {
      next: {
        /** →  Space  PageDown */
        keys: string;
        /** next statement */
        does: string;
      };
      back: {
        /** ←  Backspace  PageUp */
        keys: string;
        /** back */
        does: string;
      };
      slides: {
        /** ↓  ↑ */
        keys: string;
        /** next, previous slide */
        does: string;
      };
      ends: {
        /** Home  End */
        keys: string;
        /** first, last */
        does: string;
      };
      fullScreen: {
        /** F */
        keys: string;
        /** full screen */
        does: string;
      };
      black: {
        /** B */
        keys: string;
        /** black screen */
        does: string;
      };
      notes: {
        /** N */
        keys: string;
        /** notes in a separate window */
        does: string;
      };
      help: {
        /** ? */
        keys: string;
        /** these keys */
        does: string;
      };
      leave: {
        /** Esc */
        keys: string;
        /** leave */
        does: string;
      };
    };
    /** Notes */
    notes: string;
    /** Next */
    next: string;
    /** End of the slideshow */
    end: string;
    /** Time */
    elapsed: string;
    /** The browser blocked the notes window. Allow it for this site and press N again. */
    blocked: string;
    /** Slide {slide} of {slides}{step, plural, =0 {} other {, statement {step} of {steps}}} */
    position(values: { slide: string | number; slides: string | number; step: number; steps: string | number }): string;
  };
}
