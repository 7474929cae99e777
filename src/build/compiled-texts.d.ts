/** The texts of a story's words that are more than text, each with the message that the build has made of it (`messages.ts`). */
declare module '*.json?messages' {
  const compiled: Readonly<Record<string, import('../i18n/message-form.ts').Message>>;
  export default compiled;
}
