import type { Messages } from '../i18n/messages.ts';
import type { Problem } from './problem.ts';

/** A problem as a sentence without its subject, in the given language: "is missing". */
export function problemSentence(messages: Messages, problem: Problem): string {
  // Each sentence takes the problem of its own code, which the type of the look-up cannot say.
  const sentence = messages.problems[problem.code] as string | ((p: Problem) => string);
  return typeof sentence === 'string' ? sentence : sentence(problem);
}
