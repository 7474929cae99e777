import { isLent } from '../i18n/lent.ts';
import { locales } from '../i18n/locale.ts';
import type { Briefing } from './briefing.ts';
import type { Claim } from './claims.ts';
import type { LocalText } from './schema.ts';

/** https://www.w3.org/TR/annotation-model/ */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A claim as a W3C Web Annotation: our wording as its body, the article's paragraphs as its targets. */
export function annotationOf(briefing: Briefing, { item }: Claim) {
  const { language, sha256 } = briefing.article.article;
  const former = briefing.formerIds(item.id);
  return {
    '@context': CONTEXT,
    id: urnOf(briefing, item.id),
    type: 'Annotation',
    motivation: 'describing',
    // Ids that addresses may still name.
    ...(former.length > 0 ? { 'dcterms:replaces': former.map((id) => urnOf(briefing, id)) } : {}),
    body: [
      ...bodies(item.text, 'describing'),
      ...bodies(item.dateBasis, 'commenting'),
      ...bodies(item.readingBasis, 'commenting'),
    ],
    target: item.evidence.map(({ paragraph, start, end, exact, role }) => ({
      type: 'SpecificResource',
      ...(role ? { 'rdfs:label': 'Names who says it' } : {}),
      source: { id: namedInformation(sha256), type: 'Text', format: 'text/plain', language },
      // Positions count from the paragraph's own start, so the paragraph is selected first; within it, position
      // and quotation each select the phrase by themselves.
      selector: {
        type: 'FragmentSelector',
        value: `paragraph=${paragraph}`,
        refinedBy: [
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact },
        ],
      },
    })),
  };
}

function urnOf({ story }: Briefing, claim: string): string {
  return `urn:${story.id}:claim:${claim}`;
}

/** A text as a body in each language: what is claimed, or how something of it was worked out. */
function bodies(text: LocalText | undefined, purpose: 'describing' | 'commenting') {
  if (text === undefined) return [];
  return locales
    .filter((locale) => !isLent(text[locale]))
    .map((locale) => ({
      type: 'TextualBody',
      value: text[locale],
      language: locale,
      format: 'text/plain',
      purpose,
    }));
}

/** Every claim as one collection. */
export function annotationCollection(briefing: Briefing) {
  const items = briefing.claims.map((claim) => {
    const { '@context': _, ...annotation } = annotationOf(briefing, claim);
    return annotation;
  });
  const id = `urn:${briefing.story.id}:claims`;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Statements of the story, with the phrases they were taken from',
    total: items.length,
    first: { id: `${id}:page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/** The article has no public address that we know of; its text is named by its digest (RFC 6920). */
function namedInformation(sha256: string): string {
  const bytes = sha256.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
