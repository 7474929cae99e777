import type { Locale } from '../i18n/locale.ts';
import { type Arguments, writeMessage } from '../i18n/message.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Briefing } from './briefing.ts';
import type { Claim } from './claims.ts';
import type { Ground, OwnWord } from './story.ts';

/** The messages of a language with the story's own words in them, where these stand. */
export function withOwnWords(messages: Messages, briefing: Briefing, locale: Locale): Messages {
  const { name, description, defaultLanguage, words } = briefing.story;
  const own: Messages = {
    ...messages,
    siteName: name[locale] ?? name[defaultLanguage] ?? messages.siteName,
    siteDescription: description[locale] ?? description[defaultLanguage] ?? messages.siteDescription,
  };
  return words.reduce((all, { path, text, restsOn }) => {
    const message = text[locale];
    if (message === undefined || movedGround(restsOn, briefing).length > 0) return all;
    const write = (values: Arguments) => writeMessage(locale, message, values);
    return replaced(all, path.split('.'), write);
  }, own);
}

function replaced<Tree>(
  tree: Tree,
  [name, ...below]: readonly string[],
  write: (values: Arguments) => string,
): Tree {
  if (name === undefined) return (typeof tree === 'function' ? write : write({})) as Tree;
  return { ...tree, [name]: replaced(tree[name as keyof Tree], below, write) };
}

/** A text whose ground has moved since it was written, and what moved. */
export interface MovedWord {
  path: string;
  /** `now` is undefined for what the data no longer has. */
  moved: readonly { id: string; was: Ground[string]; now: Ground[string] | undefined }[];
}

/** The story's words whose ground has moved. */
export function movedWords(briefing: Briefing): MovedWord[] {
  return briefing.story.words.flatMap(({ path, restsOn }: OwnWord) => {
    const moved = movedGround(restsOn, briefing);
    return moved.length > 0 ? [{ path, moved }] : [];
  });
}

function movedGround(restsOn: Ground, briefing: Briefing): MovedWord['moved'] {
  return Object.entries(restsOn).flatMap(([id, was]) => {
    const now = groundOf(id, briefing);
    return now === was ? [] : [{ id, was, now }];
  });
}

/** What the data says now of a claim, of one of its fields ("trade-2023.period.start"), of a country, or how many of a list there are. */
function groundOf(name: string, { claim, article, story }: Briefing): Ground[string] | undefined {
  if (name === 'bidders') return article.bidders.length;
  if (name === 'remarks') return article.bidders.flatMap(({ remarks }) => remarks).length;
  const [id = '', ...fields] = name.split('.');
  const found = claim(id);
  if (found && fields.length > 0) return fieldOf(found.item, fields);
  if (found) return claimValue(found);
  return article.countries.find(({ code }) => code === id)?.name[story.defaultLanguage];
}

/** A field, or a field of a field; undefined where it is no plain value. */
function fieldOf(of: unknown, [name, ...below]: readonly string[]): Ground[string] | undefined {
  if (name !== undefined) return fieldOf(Object.entries(of ?? {}).find(([key]) => key === name)?.[1], below);
  return typeof of === 'number' || typeof of === 'string' || of === true ? of : undefined;
}

/** The value that a claim stands for; true for one that is but said. */
function claimValue({ list, item }: Claim): Ground[string] {
  switch (list) {
    case 'sites':
      return item.status;
    case 'links':
      return item.horizonYears;
    case 'trade':
    case 'figures':
      return item.value;
    case 'bidders':
      return item.organisation;
    case 'remarks':
      return item.stance;
    case 'events':
      return item.date;
    case 'statements':
      return true;
  }
}
