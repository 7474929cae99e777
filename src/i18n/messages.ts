/** Every message of the catalogues, `<locale>.json`. Written by `npm run messages`, not by hand. */
export interface Messages {
  /** One article */
  siteName: string;
  /** One news article, drawn so that every number, line and dot says who says so and where in the text. */
  siteDescription: string;
  /** Skip to the content */
  skipToContent: string;
  /** Present */
  toSlides: string;
  /** One article, {date} */
  kicker(values: { date: string | number }): string;
  /** Drawn from one news article, in our own words; what others say, and what we add, is marked as such. Select any number, line or dot to see who says so and where in the text. */
  basis: string;
  evidence: {
    /** Evidence */
    title: string;
    /** Who says so, and where in the text? */
    prompt: string;
    /** Select any number, line, dot or row. Its evidence appears here. */
    promptDetail: string;
    /** Who says so */
    says: string;
    /** The article itself */
    article: string;
    natures: {
      /** Reported as a fact */
      reported: string;
      /** A plan or proposal */
      planned: string;
      /** An opinion or aim */
      opinion: string;
    };
    /** Paragraph {number} */
    paragraph(values: { number: string | number }): string;
    /** characters {start}–{end} */
    position(values: { start: string | number; end: string | number }): string;
    /** As printed */
    printed: string;
    /** In English */
    rendering: string;
    /** Close the evidence */
    close: string;
    /** Copy link */
    copyLink: string;
    /** See it among all claims */
    inTable: string;
    /** This link points to a claim, “{id}”, that the data does not hold. */
    unknownClaim(values: { id: string | number }): string;
    /** Other sources on this */
    others: string;
    /** contradicts the article */
    contradicts: string;
    placed: {
      /** Position on the map from */
      exact: string;
      /** Position on the map, approximate, from */
      approximate: string;
    };
    /** Drawn in */
    drawnIn: string;
    /** Copy citation */
    copyCitation: string;
    /** Copy annotation (JSON-LD) */
    copyAnnotation: string;
    /** {text} ({says}). News article of {date}, {paragraphs}. {site}, {address} */
    citation(values: { text: string | number; says: string | number; date: string | number; paragraphs: string | number; site: string | number; address: string | number }): string;
  };
  sources: {
    /** Show */
    legend: string;
    /** The article only */
    article: string;
    /** With other sources */
    all: string;
    /** What other sources say is dotted and in this colour; it is not in the article. */
    note: string;
  };
  disagreement: {
    /** Check this: the data says {value}, but the phrase quoted reads {read}. */
    differs(values: { value: string | number; read: string | number }): string;
    /** Check this: the data says {value}, but the phrase quoted holds no such number. */
    unread(values: { value: string | number }): string;
  };
  /** differs from its evidence */
  disagreementShort: string;
  figure: {
    /** Source: the article, {count, plural, one {paragraph} other {paragraphs}} {paragraphs} */
    source(values: { count: number; paragraphs: string | number }): string;
    /** {count, plural, one {One more has no mark of its own in the drawing; the table has it.} other {# more have no mark of their own in the drawing; the table has them all.}} */
    more(values: { count: number }): string;
    /** As a table */
    table: string;
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
    /** The interactive drawing could not be loaded; this still one is complete. */
    liveFailed: string;
    /** The whole story */
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
    /** The article in {count, number, spelled} {count, plural, one {line} other {lines}} */
    title(values: { count: number }): string;
    /** Each paragraph in our own words, with the claims that rest on it. */
    subtitle: string;
    /** Which paragraphs feed which chart */
    coverage: string;
    /** {chart}: {count, plural, one {# claim} other {# claims}} from paragraph {paragraph} */
    coverageCell(values: { chart: string | number; count: number; paragraph: string | number }): string;
  };
  others: {
    /** What other sources say */
    title: string;
    /** {count, plural, one {1 item, which is not in the article, with its citation.} other {# items, none of them in the article, each with its citation.}} */
    subtitle(values: { count: number }): string;
    columns: {
      /** What is said */
      says: string;
      /** On */
      about: string;
      /** Source */
      source: string;
    };
  };
  claims: {
    /** Every claim, with its phrase */
    title: string;
    /** {count, plural, one {1 claim: who makes it, and the words it rests on as printed.} other {# claims: who makes each, and the words it rests on as printed.}} */
    subtitle(values: { count: number }): string;
    columns: {
      /** Claim */
      claim: string;
      /** Who says so */
      says: string;
      /** Paragraph and printed phrase */
      phrase: string;
    };
  };
  notice: {
    /** The newest data could not be used */
    title: string;
    /** The page shows the data it was built with. What is wrong: */
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
    /** This page shows data newer than its build. */
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
    /** is no period of real days in order: {start} to {end} */
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
    /** Facts are restated in our own words; of the article’s text only short phrases are shown, as evidence. What the article does not say is drawn only where it is marked as somebody else’s or as ours. */
    method: string;
    /** The data behind this page */
    data: string;
    /** Borders and names on the map imply no position on any territory. */
    borders: string;
    /** Licences of software, typeface and map data */
    licences: string;
  };
  bidders: {
    /** Bidders */
    name: string;
    /** {total, plural, =0 {No bidders} =1 {The one bidder meets {against, plural, =0 {no} other {an}} objection} other {{met, select, all {All {total, number, spelled} bidders meet} other {{against, plural, =0 {None} other {{against, number, spelled-capital}}} of {total, number, spelled} bidders {against, plural, =0 {meets} =1 {meets} other {meet}}}} an objection}}{quiet, select, none {} all {; on {total, plural, =1 {it} other {all of them}} the article is silent} other {; on {silent, number, spelled} the article is silent}} */
    title(values: { total: number; against: number; met: string | number; quiet: string | number; silent: number }): string;
    /** What the article says of each bidder, remark by remark */
    subtitle: string;
    stances: {
      /** In favour */
      for: string;
      /** Against */
      against: string;
      /** Neutral */
      neutral: string;
    };
    /** said of the country */
    ofCountry: string;
    /** “Said of the country”: the article speaks of a country, not of its company. An empty cell is the article’s silence, not ours. */
    countryNote: string;
    /** nothing said */
    silence: string;
    /** and {count, number} more */
    moreRemarks(values: { count: number }): string;
    /** The article names this bidder and says nothing more of it. */
    silentBidder: string;
    /** other sources */
    othersSay: string;
    columns: {
      /** Bidder */
      bidder: string;
      /** Country */
      country: string;
      /** On */
      topic: string;
      /** For or against */
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
  };
  figures: {
    /** Numbers */
    name: string;
    /** {count, plural, =0 {The article gives no numbers} one {The article’s one number, and what it counts} other {The article’s # numbers, and what each one counts}} */
    title(values: { count: number }): string;
    /** In the order in which they appear; “about” and “over” only where the article says so */
    subtitle: string;
    /** trade in {year} */
    trade(values: { year: string | number }): string;
    /** trade, {months} */
    tradeWithin(values: { months: string | number }): string;
    /** years of a tie to {place} */
    horizon(values: { place: string | number }): string;
    /** grey: about {km} km between the sites “{from}” and “{to}”, by our measurement */
    yardstick(values: { km: string | number; from: string | number; to: string | number }): string;
    /** {value} is what the article reports of “{speaker}”; it is not computed, and the article gives no sums to compute it from. */
    share(values: { value: string | number; speaker: string | number }): string;
    columns: {
      /** Number */
      number: string;
      /** What it counts */
      counts: string;
    };
  };
  map: {
    /** Map */
    name: string;
    /** {planned, plural, =0 {{proposed, number, spelled-capital} {proposed, plural, =0 {sites planned or proposed} one {site proposed} other {sites proposed}}} other {{planned, number, spelled-capital} {planned, plural, one {site} other {sites}} planned{proposed, plural, =0 {} other {, {proposed, number, spelled} proposed}}}}{years, plural, =0 {} other {, and {years, number, with-article}-year tie to {region}}} */
    title(values: { planned: number; proposed: number; years: number; region: string | number }): string;
    /** The sites that the article speaks of, and what would be tied to what */
    subtitle: string;
    status: {
      /** Planned */
      planned: string;
      /** Proposed */
      proposed: string;
    };
    /** To be tied here for the next {years, plural, one {year} other {# years}} */
    tie(values: { years: number }): string;
    /** approximate */
    approximate: string;
    /** Dashed lines show who would be connected, not a route. */
    tieNote: string;
    /** {region} is drawn as the region of that name; the article names no place in it. */
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
      /** What it is */
      status: string;
      /** Where */
      place: string;
      /** Latitude, longitude */
      coordinates: string;
    };
    /** Proposed tie */
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
    /** Power station, by other sources */
    thermalPlant: string;
  };
  speakers: {
    /** Speakers */
    name: string;
    /** {total, plural, =1 {The one claim {count, plural, =0 {does not rest} other {rests}}} other {{count, plural, =0 {None of {total, number} claims rests} other {{part, select, all {All} other {{count, number} of}} {total, number} claims {count, plural, one {rests} other {rest}}}}}} on the article’s own word */
    title(values: { total: number; count: number; part: string | number }): string;
    /** Who makes the article’s claims */
    plainTitle: string;
    /** Every claim under whoever makes it; one mark each */
    subtitle: string;
    /** {count, plural, one {1 claim} other {# claims}} */
    claims(values: { count: number }): string;
    /** {count, plural, =2 {Both of them} one {That one} other {All # of them}} */
    more(values: { count: number }): string;
    /** {count, plural, one {The first of them} other {The first # of them}} */
    first(values: { count: number }): string;
    columns: {
      /** Who says so */
      speaker: string;
      /** Claims */
      claims: string;
    };
  };
  timeline: {
    /** Timeline */
    name: string;
    title: {
      /** From {behind, plural, one {1 year} other {# years}} before the article to {ahead, plural, one {1 year} other {# years}} after it */
      between(values: { behind: number; ahead: number }): string;
      /** Before and after the article */
      plain: string;
    };
    /** What the article dates */
    subtitle: string;
    /** no date in the article */
    past: string;
    /** {count, plural, one {1 year} other {# years}} up to the article */
    until(values: { count: number }): string;
    /** the next {count, plural, =1 {year} other {# years}}, to {lastYear} */
    from(values: { count: number; lastYear: string | number }): string;
    /** Tie to {region} */
    tie(values: { region: string | number }): string;
    /** Time is stretched near the article’s day: a day there takes as much room as years far from it. A bar is as long as the source’s date is vague. */
    scaleNote: string;
    /** Hollow: from other sources, not from the article. */
    othersNote: string;
    ticks: {
      /** article */
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
    /** Trade */
    name: string;
    title: {
      /** By the article’s count, trade is on pace to match last year */
      match: string;
      /** By the article’s count, trade is on pace to beat last year */
      above: string;
      /** By the article’s count, trade is on pace to fall short of last year */
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
    /** at this pace */
    pace: string;
    /** our calculation */
    ours: string;
    /** Dashed: our own calculation, not the article’s. The same rate over a whole year: {value} × {ofYear} ÷ {count} = {result}. */
    paceNote(values: { value: string | number; ofYear: string | number; count: string | number; result: string | number }): string;
    /** The hatched bar covers {covered} and is drawn {share} as wide as a year. */
    partNote(values: { covered: string | number; share: string | number }): string;
    /** Hatched bars cover parts of a year, and are as much narrower than a year. */
    partsNote: string;
    /** {period} covers {covered}, not a whole year. */
    slidePartNote(values: { period: string | number; covered: string | number }): string;
    /** The column “at this pace” is our own calculation, not the article’s. The same rate over a whole year: {value} × {ofYear} ÷ {count} = {result}. */
    slidePaceNote(values: { value: string | number; ofYear: string | number; count: string | number; result: string | number }): string;
    /** Other sources contradict the article’s {value} for {period}: {others}. */
    dispute(values: { value: string | number; period: string | number; others: string | number }): string;
    columns: {
      /** Period */
      period: string;
      /** Months */
      months: string;
      /** Time covered */
      time: string;
      /** Billions */
      value: string;
      /** As said */
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
    /** At the same rate a whole year would come to {result}, by our own calculation. */
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
    /** Height, px (empty: as needed) */
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
    /** Paste this where the page takes HTML. */
    liveHint: string;
    /** Fit the height by a script */
    fit: string;
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
    /** Pictures at addresses that stay */
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
    /** Present on screen */
    present: string;
    /** Print or save as PDF */
    print: string;
    /** The data */
    data: string;
    /** Without internet */
    offline: string;
    /** One file with the whole briefing, live */
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
      /** a file that it needs could not be loaded */
      notLoaded: string;
      /** it is too large for this browser; a smaller size may do */
      tooLarge: string;
      /** something went wrong that should not; trying again may help */
      unexpected: string;
    };
    /** This language could not be loaded. */
    noLanguage: string;
  };
  present: {
    /** Presentation */
    title: string;
    /** To the briefing */
    back: string;
    /** Press ? for the keys */
    hint: string;
    /** Keys */
    help: string;
    keys: {
      next: {
        /** →  Space  PageDown */
        keys: string;
        /** next claim */
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
        /** notes in a window of their own */
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
    /** End of the presentation */
    end: string;
    /** Time */
    elapsed: string;
    /** The browser blocked the notes window. Allow it for this site and press N again. */
    blocked: string;
    /** Slide {slide} of {slides}{step, plural, =0 {} other {, claim {step} of {steps}}} */
    position(values: { slide: string | number; slides: string | number; step: number; steps: string | number }): string;
  };
}
