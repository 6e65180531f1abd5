/** Whether a server has a report, from what it answered lately. */
export type Held =
  | { readonly kind: 'has' }
  /** The days (yyyy-mm-dd), over by then, for which it answered that it found nothing, which is all that it ever did. */
  | { readonly kind: 'nothing'; readonly days: readonly string[] }
