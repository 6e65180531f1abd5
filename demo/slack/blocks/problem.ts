/** Why Slack refuses a payload, and where in it. */
export interface Problem {
  /** JSON pointer, such as `/blocks/0/text/text`. */
  readonly pointer: string
  readonly text: string
}
