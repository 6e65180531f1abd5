/**
 * What is counted and timed for whoever runs the bot. Labels name accounts, reports and kinds; never a person, a channel
 * or a text. Implemented in `src/metrics.ts`.
 */
export interface Meter {
  count<Name extends keyof Counts>(name: Name, labels: Counts[Name]): void
  /** In seconds. */
  time<Name extends keyof Times>(name: Name, seconds: number, labels: Times[Name]): void
}

export interface Counts {
  /** A call that was over; `outcome` is kept, halved, or a FailureKind. */
  readonly calls: { readonly account: string; readonly report: string; readonly outcome: string }
  /** A question for which too many calls were made. */
  readonly stopped: { readonly account: string }
  readonly retries: { readonly account: string; readonly failure: string }
  /** A call that was asked for: kept already, on its way for somebody else, or new. */
  readonly requests: { readonly account: string; readonly found: 'kept' | 'shared' | 'new' }
  /** A fence that was found closed although its lane's turn had come. */
  readonly fenceWaits: { readonly account: string }
  readonly answers: { readonly outcome: string }
  readonly posts: { readonly method: string; readonly outcome: string }
  readonly refusedBlocks: { readonly form: string }
  readonly digests: { readonly outcome: string }
}

export interface Times {
  /** From the start of the fetch to the end. */
  readonly call: { readonly account: string; readonly report: string }
  /** From asking for a call to its start. */
  readonly wait: { readonly account: string }
  /** From taking a question down to its answer in Slack. */
  readonly answer: { readonly outcome: string }
  /** From the moment a digest was due to its post. */
  readonly lateness: { readonly outcome: string }
}

export const unmetered: Meter = { count: () => undefined, time: () => undefined }
