import { listed } from '../listed.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']
const plurals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
}

function nth(index: number): string {
  return ordinals[index - 1] ?? 'last'
}

/** "1st"; the last of a month is -1. */
function monthDay(day: number): string {
  return day === -1 ? 'last day' : `${day}${endings[plurals.select(day)]}`
}

export const digests = {
  /** "every day", "Monday to Friday", "every Monday and Thursday"; then "at 08:00". */
  everyDay: 'every day',
  workdays: 'Monday to Friday',
  weekdays: (names: readonly string[]) => `every ${listed(names, 'and')}`,
  /** -1 is the last. */
  monthDays: (days: readonly number[]) => `on the ${listed(days.map(monthDay), 'and')} of each month`,
  nthWeekday: (index: number, weekday: string) => `on the ${nth(index)} ${weekday} of each month`,
  /** 1 to 5, or -1 for the last; so too the weekday above. */
  workingDay: (index: number) => `on the ${nth(index)} working day of each month`,
  at: (clocks: string) => `at ${clocks}`,
  spaced: (every: string, from: string, to: string) => `every ${every} from ${from} to ${to}`,
  hours: (n: number) => (n === 1 ? 'hour' : `${n} hours`),
  minutes: (n: number) => `${n} minutes`,
  exceptHolidays: (country: string) => `not on public holidays (${country})`,
  list: (items: readonly string[]) => listed(items, 'and'),
  /** One question of a digest: "Closed chats by channel, “yesterday”, Bogotá". */
  by: (labels: readonly string[]) => `by ${listed(labels, 'and')}`,
  rereads: (words: string) => `“${words}”, counted from each run`,
  always: (span: string) => `always ${span}`,
  /** In place of a period, for what is asked of now. */
  thatMoment: 'the moment of each run',
  /** Where no period was named. */
  usualDay: { today: 'the day of each run', yesterday: 'the day before each run' },
  propose: (title: string) => `Start the digest “${title}”?`,
  postsHere: 'Posts in this channel.',
  postsIn: (name: string) => `Posts in #${name}.`,
  postsInChannel: 'Posts in',
  postsToYou: 'Posts to you, in a DM.',
  postsToOwner: 'Posts to its owner, in a DM.',
  /** Agents are shown there without their names. */
  namesHidden:
    'In a channel agents go without their names: “Agent 1”, “Agent 2”. To have the names, choose “Change” and have it sent to a DM.',
  /** A run, and its clock where the reader is. */
  inYourTime: (when: string, clock: string) => `${when} (${clock} for you)`,
  next: (runs: string) => `Next runs: ${runs}`,
  /** In place of what comes next. */
  noNext: 'none',
  preview: 'What it would say now',
  previewLater: 'I cannot show a preview right now. You can start the digest all the same.',
  /** Said at once, while the preview is fetched. */
  accepted: (title: string, rule: string) => `“${title}”, ${rule}. I am fetching a preview; then you decide.`,
  fixedDates:
    'These dates stay the same in every run. Choose “Change” for a period that moves along, such as yesterday.',
  notInChannel: 'I cannot post there yet. Invite me with /invite in that channel, then press “Start”.',
  channelGone: 'I cannot find that channel. Choose another one with “Change”.',
  channelUnknown: (name: string) =>
    `I do not know #${name}. Pick the channel from the list that Slack offers while you type, or choose “Change”.`,
  started: (title: string, next: string) => `“${title}” is on. First run: ${next}.`,
  startedAlready: (title: string, next: string) => `“${title}” is already on. Next run: ${next}.`,
  discarded: (title: string) => `“${title}” is discarded. Nothing will be posted.`,
  changed: (title: string) => `“${title}” is changed.`,
  unknownDigest: 'This digest is no longer there.',
  notYours: (owner: string) => `Only ${owner} or an admin can change this digest.`,
  pausedByYou: (title: string) => `“${title}” is paused. Nothing is posted until somebody resumes it.`,
  resumed: (title: string, next: string) => `“${title}” is on again. Next run: ${next}.`,
  running: (title: string) => `“${title}” is on its way, outside its schedule.`,
  deleted: (title: string) => `“${title}” is deleted. It can be brought back for 30 days.`,
  restored: (title: string, next: string) => `“${title}” is back. Next run: ${next}.`,
  handedOver: (title: string, name: string) => `“${title}” now belongs to ${name}.`,
  yoursNow: (title: string, by: string) => `${by} handed the digest “${title}” over to you.`,
  paused: {
    'channel-closed': (title: string) => `I paused “${title}”: I can no longer post in its channel.`,
    'owner-gone': (title: string) => `I paused “${title}”: its owner has left.`,
    failing: (title: string) => `I paused “${title}”: it failed five times in a row.`,
    'account-gone': (title: string) => `I paused “${title}”: its account is no longer set up.`,
    'one-customer': (title: string) =>
      `I paused “${title}”: it is about one customer, and I tell that only to supervisors, in their DM.`,
  },
  pausedNow: 'Resume it once the cause is gone, or edit it.',
  /** Slack does not take it, and it is tried again. */
  notTaken: (title: string) => `Slack is not taking “${title}” right now. I go on trying.`,
  undeliverable: (title: string) => `“${title}” could not be posted. I will try again at its next run.`,
  lists: {
    mine: (n: string) => `Your digests (${n})`,
    channel: (n: string) => `Digests of this channel (${n})`,
    all: (n: string) => `All digests (${n})`,
  },
  none: {
    mine: 'You have no digests yet.',
    channel: 'This channel has no digests yet.',
    all: 'There are no digests yet.',
  },
  howToMake:
    'Ask for one in words, for example: “schedule closed chats of yesterday by channel every weekday at 8am”.',
  /** Said over the digests that somebody wants something done with, before it is. */
  deeds: {
    pause: { one: 'Pause this digest?', several: 'Which digest shall I pause?' },
    resume: { one: 'Resume this digest?', several: 'Which digest shall I resume?' },
    edit: { one: 'Change this digest?', several: 'Which digest do you want to change?' },
    delete: { one: 'Delete this digest?', several: 'Which digest shall I delete?' },
  },
  /** Where there is none that it could be done with. */
  noneFor: {
    pause: 'No digest of yours is running.',
    resume: 'No digest of yours is paused.',
    edit: 'You have no digests yet.',
    delete: 'You have no digests yet.',
  },
  nextRun: (when: string, zone: string) => `next: ${when} (${zone})`,
  isPaused: 'paused',
  pauseReason: {
    'channel-closed': 'paused: its channel is closed to me',
    'owner-gone': 'paused: its owner has left',
    failing: 'paused: it failed five times in a row',
    'account-gone': 'paused: its account is no longer set up',
    'one-customer': 'paused: it is about one customer, which goes to a supervisor’s DM only',
  },
  isDeleted: 'deleted',
  lastRun: (outcome: string, when: string) => `last run: ${when}, ${outcome}`,
  notRunYet: 'no run yet',
  /** `at` where it was posted later than it was due. */
  outcome: (isGood: boolean, at?: string) =>
    isGood ? `posted${at === undefined ? '' : ` at ${at}`}` : 'failed',
  owner: (name: string) => `owner: ${name}`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  /** The bot was down. */
  late: (due: string, posted: string) => `Due ${due}, posted ${posted}: I was down.`,
  /** Wolkvox did not answer. */
  waited: (due: string, posted: string) => `Due ${due}, posted ${posted}: Wolkvox did not answer before.`,
  missed: (slots: string, more: number) =>
    `Not posted, as I was down: ${slots}${more > 0 ? ` and ${more} more` : ''}.`,
  waiting: (title: string, due: string) =>
    `“${title}” was due ${due}, but Wolkvox is not answering. This message becomes the digest once it does.`,
  gaveUp: (title: string, due: string) =>
    `“${title}” was due ${due}, but Wolkvox did not answer in time. The next run comes as planned.`,
  extra: (name: string) => `Run outside the schedule by ${name}.`,
  askInThread: (example: string) => `Ask in the thread, for example “${example}”.`,
  ofSchedule: (rule: string, next: string) => `Digest: ${rule}; next: ${next}`,
  /** Who or what moved a figure most: "mostly WhatsApp (+40)". */
  drivenBy: (name: string, change: string) => `mostly ${name} (${change})`,
  buttons: {
    start: 'Start',
    postHere: 'Post it in this channel instead',
    change: 'Change',
    discard: 'Discard',
    pause: 'Pause',
    resume: 'Resume',
    run: 'Run now',
    edit: 'Edit',
    handOver: 'Hand over',
    delete: 'Delete the schedule',
    restore: 'Restore',
    manage: 'Manage…',
    mine: 'My digests',
    channel: 'This channel’s',
    all: 'All',
    previous: 'Previous',
    next: 'Next',
    new: 'New digest',
  },
  form: {
    newTitle: 'Schedule a digest',
    editTitle: 'Edit the digest',
    handOverTitle: 'Hand the digest over',
    submit: 'Preview',
    save: 'Save',
    intro: 'You will see what it would say before anything starts.',
    title: 'Name',
    questions: 'Reports in this digest',
    more: 'Add reports',
    moreHint: 'One question per line, for example: closed chats of yesterday by channel',
    firstMore: 'Reports',
    days: 'Days',
    asNow: (rule: string) => `As it is now: ${rule}`,
    day: {
      daily: 'Every day',
      workdays: 'Monday to Friday',
      weekly: 'Some days of the week (choose below)',
      first: 'The 1st of the month',
      fifteenth: 'The 15th of the month',
      last: 'The last day of the month',
      fortnight: 'The 1st and the 16th',
      working: 'The first working day of the month',
    },
    weekdays: 'Days of the week',
    weekdaysHint: 'Only for “some days of the week”.',
    time: 'Time',
    words: 'Or when, in words',
    wordsHint: 'For example: every 2 hours from 8 to 18 on weekdays. It replaces days and time.',
    zone: 'Time zone',
    zoneHint: 'For example Bogota or America/Bogota',
    holidays: 'Skip public holidays of',
    noHolidays: 'No country: post on holidays too',
    place: 'Channel',
    placeHint: 'Leave it empty to get it in a DM.',
    newOwner: 'New owner',
    problem: {
      weekdays: 'Choose at least one day of the week.',
      time: 'Choose a time.',
      words:
        'I do not understand when. Try “every weekday at 8am”. Leave at least five minutes between runs.',
      zone: 'This is not a time zone that I know. Write a large city or a country, or a zone such as America/Bogota.',
      never: 'No date fits this. Check the days.',
      questions: 'A digest needs at least one report.',
      person: 'Choose somebody of your own workspace who may use me: guests may not.',
      alreadyOwner: 'That is the owner already. Choose somebody else.',
      admins: 'Only the owner or an admin can do this.',
      supervisor: 'It is about one customer: choose a supervisor.',
    },
    notUnderstood: (line: string) => `I do not understand “${line}”. Write which report, and when.`,
    whichAccount: (line: string, accounts: readonly string[]) =>
      `Name the account in “${line}”: ${accounts.join(', ')}.`,
  },
}
