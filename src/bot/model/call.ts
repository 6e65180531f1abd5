import type { Window } from '../../report/time/windows.ts'

/** One request to Wolkvox: one report, one window, one account. The unit of work of a lane and of what is kept. */
export interface Call {
  /** Account name as configured; its token never leaves `wolkvox/`. */
  readonly account: string
  /** Wolkvox's report id. */
  readonly report: string
  readonly params: Readonly<Record<string, string>>
  readonly window: Window
  /** Every column is kept, personal ones and free text too: for the rows themselves, and to find one customer's. */
  readonly isWhole?: true
}
