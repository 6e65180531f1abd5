export interface DigestWords {
  /** "every day", "Monday to Friday", "every Monday and Thursday"; then "at 08:00". */
  readonly everyDay: string
  readonly workdays: string
  readonly weekdays: (names: readonly string[]) => string
  /** -1 is the last. */
  readonly monthDays: (days: readonly number[]) => string
  readonly nthWeekday: (index: number, weekday: string) => string
  /** 1 to 5, or -1 for the last; so too the weekday above. */
  readonly workingDay: (index: number) => string
  readonly at: (clocks: string) => string
  readonly spaced: (every: string, from: string, to: string) => string
  readonly hours: (n: number) => string
  readonly minutes: (n: number) => string
  readonly exceptHolidays: (country: string) => string
  readonly list: (items: readonly string[]) => string

  /** One question of a digest: "Closed chats by channel, “yesterday”, Bogotá". */
  readonly by: (labels: readonly string[]) => string
  readonly rereads: (words: string) => string
  readonly always: (span: string) => string
  /** Where no period was named. */
  readonly usualDay: Readonly<Record<'today' | 'yesterday', string>>

  readonly propose: (title: string) => string
  readonly postsHere: string
  readonly postsIn: (name: string) => string
  readonly postsInChannel: string
  readonly postsToYou: string
  readonly postsToOwner: string
  /** Agents are shown there without their names. */
  readonly namesHidden: string
  /** A run, and its clock where the reader is. */
  readonly inYourTime: (when: string, clock: string) => string
  readonly next: (runs: string) => string
  /** In place of what comes next. */
  readonly noNext: string
  readonly preview: string
  readonly previewLater: string
  /** Said at once, while the preview is fetched. */
  readonly accepted: (title: string, rule: string) => string
  readonly fixedDates: string
  readonly notInChannel: string
  readonly channelGone: string
  readonly channelUnknown: (name: string) => string
  readonly started: (title: string, next: string) => string
  readonly startedAlready: (title: string, next: string) => string
  readonly discarded: (title: string) => string
  readonly changed: (title: string) => string
  readonly unknownDigest: string
  readonly notYours: (owner: string) => string
  readonly pausedByYou: (title: string) => string
  readonly resumed: (title: string, next: string) => string
  readonly running: (title: string) => string
  readonly deleted: (title: string) => string
  readonly restored: (title: string, next: string) => string
  readonly handedOver: (title: string, name: string) => string
  readonly yoursNow: (title: string, by: string) => string

  readonly paused: Readonly<
    Record<
      'channel-closed' | 'owner-gone' | 'failing' | 'account-gone' | 'one-customer',
      (title: string) => string
    >
  >
  readonly pausedNow: string
  /** Slack does not take it, and it is tried again. */
  readonly notTaken: (title: string) => string
  readonly undeliverable: (title: string) => string

  readonly lists: Readonly<Record<'mine' | 'channel' | 'all', (n: string) => string>>
  readonly none: Readonly<Record<'mine' | 'channel' | 'all', string>>
  readonly howToMake: string
  readonly nextRun: (when: string, zone: string) => string
  readonly isPaused: string
  readonly pauseReason: Readonly<
    Record<'channel-closed' | 'owner-gone' | 'failing' | 'account-gone' | 'one-customer', string>
  >
  readonly isDeleted: string
  readonly lastRun: (outcome: string, when: string) => string
  readonly notRunYet: string
  /** `at` where it was posted later than it was due. */
  readonly outcome: (isGood: boolean, at?: string) => string
  readonly owner: (name: string) => string
  readonly page: (page: number, of: number) => string

  /** The bot was down. */
  readonly late: (due: string, posted: string) => string
  /** Wolkvox did not answer. */
  readonly waited: (due: string, posted: string) => string
  readonly missed: (slots: string, more: number) => string
  readonly waiting: (title: string, due: string) => string
  readonly gaveUp: (title: string, due: string) => string
  readonly extra: (name: string) => string
  readonly askInThread: (example: string) => string
  readonly ofSchedule: (rule: string, next: string) => string
  /** Who or what moved a figure most: "mostly WhatsApp (+40)". */
  readonly drivenBy: (name: string, change: string) => string

  readonly buttons: Readonly<
    Record<
      | 'start'
      | 'postHere'
      | 'change'
      | 'discard'
      | 'pause'
      | 'resume'
      | 'run'
      | 'edit'
      | 'handOver'
      | 'delete'
      | 'restore'
      | 'manage'
      | 'mine'
      | 'channel'
      | 'all'
      | 'previous'
      | 'next'
      | 'new',
      string
    >
  >
  readonly form: DigestFormWords
}

export interface DigestFormWords {
  readonly newTitle: string
  readonly editTitle: string
  readonly handOverTitle: string
  readonly submit: string
  readonly save: string
  readonly intro: string
  readonly title: string
  readonly questions: string
  readonly more: string
  readonly moreHint: string
  readonly firstMore: string
  readonly days: string
  readonly asNow: (rule: string) => string
  readonly day: Readonly<
    Record<'daily' | 'workdays' | 'weekly' | 'first' | 'fifteenth' | 'last' | 'fortnight' | 'working', string>
  >
  readonly weekdays: string
  readonly weekdaysHint: string
  readonly time: string
  readonly words: string
  readonly wordsHint: string
  readonly zone: string
  readonly zoneHint: string
  readonly holidays: string
  readonly noHolidays: string
  readonly place: string
  readonly placeHint: string
  readonly newOwner: string
  readonly problem: Readonly<
    Record<
      | 'weekdays'
      | 'time'
      | 'words'
      | 'zone'
      | 'never'
      | 'questions'
      | 'person'
      | 'alreadyOwner'
      | 'admins'
      | 'supervisor',
      string
    >
  >
  readonly notUnderstood: (line: string) => string
  readonly whichAccount: (line: string, accounts: readonly string[]) => string
}
