import { toJsonSchema } from '@valibot/to-json-schema';
import { article, context } from './schema.ts';
import { storyFile } from './story.ts';

/** The published JSON Schemas (draft 2020-12), by file name, made from the one schema in code. */
export function jsonSchemas(): Record<`${'article' | 'context' | 'story'}.schema.json`, string> {
  return {
    'article.schema.json': print('What the article says: claims with evidence', article),
    'context.schema.json': print('What other sources say, each with its citation', context),
    'story.schema.json': print('A story’s own words and choices', storyFile),
  };
}

function print(title: string, schema: Parameters<typeof toJsonSchema>[0]): string {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
