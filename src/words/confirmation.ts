/** What is asked before a button does what cannot be done lightly. */
export interface Confirmation {
  readonly title: string
  readonly text: string
  /** The two answers. */
  readonly confirm: string
  readonly deny: string
}
