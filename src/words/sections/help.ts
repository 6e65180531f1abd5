export interface HelpWords {
  readonly title: string
  readonly intro: string
  readonly examples: string
  /** Questions that work as they stand. */
  readonly exampleQuestions: readonly string[]
  readonly outro: string
  /** In three lines, who the bot is. */
  readonly greeting: readonly [string, string, string]
}
