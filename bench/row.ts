/** One figure of the bot, beside its plain counterpart where there is one, both measured in this run. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly bot: number
  readonly plain?: number
  readonly bar?: Bar
}

export type Unit = 'ms' | 'µs' | 's' | 'MiB' | 'count'

/** Times depend on the machine and are only printed; a count has to hold, or the run fails. */
export type Bar =
  | { readonly kind: 'at-most'; readonly value: number }
  | { readonly kind: 'ratio-at-most'; readonly value: number }
  | { readonly kind: 'exactly'; readonly value: number }

export function meetsBar({ bot, plain, bar }: Row): boolean {
  switch (bar?.kind) {
    case 'at-most':
      return bot <= bar.value
    case 'ratio-at-most':
      return plain !== undefined && bot / plain <= bar.value
    case 'exactly':
      return bot === bar.value
    case undefined:
      return true
  }
}
