import type { Language, Phrase } from '../../words/language.ts'

/**
 * How a cell is read. `duration` is "HH:MM:SS" or seconds; `hour` is a time of day ("8", "08:30") or any of the
 * documented hour buckets ("2026040308", "2026-04-03-08").
 */
export type Kind =
  | 'count'
  | 'number'
  | 'duration'
  | 'minutes'
  | 'percent'
  | 'money'
  | 'datetime'
  | 'date'
  | 'hour'
  | 'id'
  | 'name'
  | 'category'
  | 'text'
  | 'phone'
  | 'email'
  | 'url'
  | 'nested'

export interface Column {
  /** The key as Wolkvox documents it; "XX" stands for any number. Inside a nested list: "agents.agent_name". */
  readonly name: string
  readonly kind: Kind
  readonly label: Phrase
  /** Other spellings seen on servers; keys are compared trimmed and lower-cased. */
  readonly alsoSeenAs?: readonly string[]
  /** Whose personal data it is; an agent's id counts as the agent's name does. */
  readonly personal?: 'customer' | 'agent'
  /** For free text: the values that may be shown to anyone, everything else is masked. Lower case. */
  readonly known?: readonly string[]
  /**
   * A column over whose values the rows repeat this one, whole in each: an agent's pauses in every skill that the agent
   * serves. What is added up beyond one of the values would be false.
   */
  readonly repeatsOver?: string
  /** What people call values that Wolkvox writes in its own way (lower case): `outbound_ma`. */
  readonly values?: Readonly<Record<string, Phrase>>
}

/** What an answer can be broken down by. */
export type Dimension =
  | 'channel'
  | 'agent'
  | 'receiver'
  | 'pair'
  | 'skill'
  | 'campaign'
  | 'code'
  | 'result'
  | 'hangup'
  | 'type'
  | 'customer'
  | 'half-hour'
  | 'hour'
  | 'day'
  | 'weekday'
  | 'week'
  | 'month'
  | (string & {})

/** A `clock` is a time of day, in milliseconds from its midnight on. */
export type Unit = 'count' | 'number' | 'seconds' | 'minutes' | 'ratio' | 'money' | 'clock'

/** Which rows a measure looks at: those whose column holds one of the values (lower case), or none of them. */
export interface Condition {
  readonly column: string
  readonly is?: readonly string[]
  readonly isNot?: readonly string[]
}

/**
 * One figure of a report and how it joins over rows and windows. Ratios and weighted means carry their numerator and
 * denominator and are joined by summing both, never by averaging.
 */
export type Formula =
  | { readonly kind: 'rows'; readonly where?: Condition }
  /** The sum of a column, of the columns in `plus` beside it, less those in `minus`. */
  | {
      readonly kind: 'sum'
      readonly column: string
      readonly plus?: readonly string[]
      readonly minus?: readonly string[]
      readonly where?: Condition
    }
  | { readonly kind: 'distinct'; readonly column: string; readonly where?: Condition }
  | { readonly kind: 'mean'; readonly column: string; readonly where?: Condition }
  | { readonly kind: 'percentile'; readonly column: string; readonly p: number; readonly where?: Condition }
  /**
   * The first or the last time of day in a column of moments; the day of its row stands in another. A day that still
   * runs has no last one yet.
   */
  | { readonly kind: 'earliest' | 'latest'; readonly column: string; readonly day: string }
  /** Sum of one measure over the sum of another: share, mean per call, rate. */
  | { readonly kind: 'ratio'; readonly of: string; readonly over: string }
  /** A mean or percentage that the report gives per row, weighted by the volume that it was computed over. */
  | { readonly kind: 'weighted'; readonly column: string; readonly by: string }
  /** A value per row that cannot be joined: shown for one row only, or the mean of one row of each call. */
  | { readonly kind: 'unjoinable'; readonly column: string; readonly overCalls?: 'mean' }

export interface Measure {
  readonly id: string
  readonly label: Phrase
  readonly unit: Unit
  readonly formula: Formula
  /** Which way is good, where one is. */
  readonly good?: 'up' | 'down'
  /** The definition in force, for "how was this computed". */
  readonly definition?: Phrase
  /** Shown only where it is asked for, or where the overview names it. */
  readonly detail?: boolean
}

export interface Breakdown {
  readonly by: Dimension
  /** The column (or the two columns of a pair) whose values are the keys; time dimensions take the report's `time`. */
  readonly columns: readonly string[]
  readonly label: Phrase
  /** Values (lower case) that stand for something else: SKILL as the receiver of a transfer is a queue, not a person. */
  readonly names?: Readonly<Record<string, Phrase>>
  /** The values stand in the order in which the column declares them (bands, feelings), not by size. */
  readonly isOrdered?: boolean
}

export interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly allAllowed: boolean
  readonly label: Phrase
  /** The values that Wolkvox takes, where they are few. */
  readonly options?: readonly { readonly value: string; readonly label: Phrase }[]
  /** Sent when the asker names none; a required parameter without it is asked for. */
  readonly fallback?: string
}

/** One breakdown of an answer that was asked for without one. */
export interface Overview {
  /** `time` becomes hours within one day and days beyond it. */
  readonly by: readonly (Dimension | 'time')[]
  /** Measure ids; without them all that are not `detail`. */
  readonly measures?: readonly string[]
  readonly top?: number
}

/** What people call something, in each language. */
export type Names = Readonly<Record<Language, readonly string[]>>

/** Everything the bot knows about one Wolkvox report. Adding a report is adding one of these. */
export interface Report {
  /** Wolkvox's id: `chat_13`. */
  readonly api: string
  readonly family: Family
  readonly grain: 'aggregate' | 'record'
  /** It tells what is now, and takes no dates. */
  readonly isLive?: true
  readonly title: Phrase
  /** What is counted, as it stands in a sentence, lower case and plural: "closed chats". */
  readonly things: Phrase
  /** So many rows and more may be an answer that was cut, and are asked for in halves; without it 59,000. */
  readonly cutAt?: number
  /** The longest range that a call may have, where it is shorter than a month. */
  readonly longestCall?: 'day'
  /** What people call it, beside its title. */
  readonly words: Names
  /** What people call it who mean one of its measures, which is told first: measure id to names. */
  readonly asks?: Readonly<Record<string, Names>>
  readonly parameters: readonly Parameter[]
  readonly columns: readonly Column[]
  /**
   * The column of the moment that the server filters rows by, in the account's wall clock: what is cut to a time of day,
   * or grouped by hour or day, goes by it. Aggregates over the range have none.
   */
  readonly time?: string
  /** The column that stands for it where a server does not send it. */
  readonly timeElse?: string
  /** The zone of that time, where it is not the account's. */
  readonly timeZone?: string
  /** Which moment that is, of rows that have several: "when the chat was closed". */
  readonly countedBy?: Phrase
  /** The column of the time of day, where it stands apart from the date or there is no date. */
  readonly hour?: string
  /** A nested list that is unfolded to one row an element, or an object keyed by what becomes a column. */
  readonly unfold?:
    | { readonly kind: 'list'; readonly column: string }
    | { readonly kind: 'object'; readonly column: string }
  /**
   * What a row of the answer stands for, where that is no row of figures; nothing else of it is kept. `at` is the moment
   * of the answer (wall clock).
   */
  readonly reshape?: (
    row: Readonly<Record<string, unknown>>,
    at: number,
  ) => readonly Readonly<Record<string, unknown>>[]
  /** Rows that are sums of others and are dropped before adding up: column and values (lower case). */
  readonly totals?: Condition
  /**
   * Columns that all say nothing (zero or empty) in the rows of whoever did not work, and of hours that are closed or
   * still to come: such rows are dropped.
   */
  readonly idle?: readonly string[]
  /** Rows of alternative types, best first: only the rows of the first type that occurs are used. */
  readonly rowTypes?: { readonly column: string; readonly prefer: readonly string[] }
  /** The first is the headline. */
  readonly measures: readonly Measure[]
  /** The first is what an answer shows when nothing else was asked. */
  readonly breakdowns: readonly Breakdown[]
  /** The breakdowns of an answer when nothing else was asked, where the first one alone says too little. */
  readonly overview?: readonly Overview[]
  readonly defaultPeriod: 'today' | 'yesterday'
  /** A report that people often mean instead; offered one tap away. */
  readonly sibling?: string
  /** Reports that count nearly the same and can be split in ways that this one cannot, the nearest first. */
  readonly counterparts?: readonly string[]
  /** Figures that people look for here and that only another report gives: measure id to api. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** What a reader must know to read the figures rightly, in one sentence. */
  readonly note?: Phrase
}

export type Family =
  | 'agents'
  | 'skills'
  | 'calls'
  | 'dispositions'
  | 'ivr'
  | 'quality'
  | 'campaigns'
  | 'chats'
  | 'speech'
  | 'copilot'
  | 'live'
