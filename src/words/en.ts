import { digests } from './digests.ts'
import type { SpanName } from './format.ts'
import { catalogue } from './catalogue.ts'
import { controls } from './controls.ts'
import { files } from './files.ts'
import { operating } from './operating.ts'
import { talk } from './talk.ts'
import type { Words } from './words.ts'

function dayOf({ day, from, to }: Extract<SpanName, { kind: 'hours' }>): string {
  return from === '00:00' ? `${day} until ${to}` : `${day}, ${from}–${to}`
}

function before(ahead: number): string {
  if (ahead === 0) return 'You are next.'
  return ahead === 1 ? '1 question goes first.' : `${ahead} questions go first.`
}

export const en: Words = {
  language: 'English',
  when(span: SpanName) {
    switch (span.kind) {
      case 'day':
        return `on ${span.day}`
      case 'days':
        return `from ${span.first} to ${span.last}`
      case 'hours':
        return `on ${dayOf(span)}`
      case 'moments':
        return `from ${span.first} to ${span.last}`
    }
  },
  span(span: SpanName) {
    switch (span.kind) {
      case 'day':
        return span.day
      case 'hours':
        return `${span.day}, ${span.from}–${span.to}`
      case 'days':
      case 'moments':
        return `${span.first} – ${span.last}`
    }
  },
  answer: {
    counted: (value, things, when) => `${value} ${things} ${when}`,
    measured: (label, value, when) => `${label}: ${value} ${when}`,
    none: (things, when) => `No ${things} ${when}`,
    noneMatching: (things, words, when) => `No ${things} match “${words.join(', ')}” ${when}`,
    only: (names) => `${names.join(', ')} only`,
    without: (names) => `without ${names.join(', ')}`,
    against: (change, span, before) =>
      `${change} against ${span.kind === 'hours' ? dayOf(span) : en.span(span)} (${before})`,
    unchanged: 'no change',
    points: (n) => `${n} points`,
    better: 'better',
    worse: 'worse',
    before: 'Before',
    change: 'Change',
    soFar: 'so far',
    peak: (key, value) => `Peak: ${key} (${value})`,
    share: 'Share',
    total: 'Total',
    totalOf: (n) => `Total of ${n}`,
    more: (n) => `and ${n} more`,
    others: 'Others',
    emptyKey: '(none)',
    maskedKey: '(text not shown)',
    maskedAgent: (n) => `Agent ${n}`,
    agentsArePrivate: 'Names of agents are shown in private answers only: ask with /report to see them.',
    by: (labels) => `By ${labels.join(' and ')}`,
    measureBy: (measure, labels) => `${measure} by ${labels.join(' and ')}`,
    filterUnmatched: (words, nearest) =>
      nearest.length === 0
        ? `Nothing in this period matches “${words}”.`
        : `Nothing in this period matches “${words}”. There is: ${nearest.join(', ')}.`,
    rowType: (used) => `Counts only rows of type “${used}”.`,
    notJoined: (labels) =>
      `No total for ${labels.join(' and ')}: it holds row by row, and is neither added up nor averaged.`,
    noTime: (title) => `${title} carries no time of day, so it cannot be split by time.`,
    noDimension: (title) => `${title} cannot be split that way.`,
    noMeasure: (title, other) =>
      `${title} does not have that figure.${other === undefined ? '' : ` ${other} has it.`}`,
    sentToDm: 'Sent to your DM.',
    sentAgain: 'Sent once more: Slack did not say whether the first one arrived.',
  },
  reading: {
    report: (title, api) => `${title} (${api})`,
    account: (name) => `Account: ${name}`,
    period: (span, zone) => `${span} (${zone})`,
    periodAssumed: (span) => `You named no period, so this is ${span}.`,
    yourDate: (day) => `Where you are it is ${day}.`,
    filters: (words) => `Only: ${words.join(', ')}`,
    all: 'all',
    rows: (n) => (n === '1' ? '1 row' : `${n} rows`),
    asOf: (clock) => `As of ${clock}`,
    accepted: (title, when, ahead) => `Looking up ${title} ${when}. ${before(ahead)}`,
    underWay: (title, when, ahead) =>
      `Looking up ${title} ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
  },
  askBack: {
    report:
      'I did not understand which report you mean. Say it in other words, or type “help” for what I know.',
    whichReport: 'Which one do you mean?',
    period: (words) =>
      `I did not understand the period “${words}”. Try “yesterday”, “last week” or “1 to 15 March”.`,
    tooLong: (days) => `That is ${days} days; ask for 13 months at most.`,
    parameter: (label, takesAll) =>
      `Which ${label}? Write its number${takesAll ? ', or “all”' : ''}: for example “${label} 42”.`,
    words: (words) => `I did not understand “${words}”.`,
    noReportFor: (words) => `No Wolkvox report answers “${words}”. The nearest are:`,
    future: (span) => `${span} has not begun yet. Ask for a period that has.`,
    account: 'Which operation do you mean? I will remember it for this channel.',
    nothing: 'Ask me for a report, for example “closed chats by channel yesterday”. Type “help” for more.',
    notAllowed: 'Only members of this workspace may ask for reports. Ask an admin to add you.',
    otherLanguage: 'I understand English, Spanish and Portuguese.',
    tooOld: 'That answer is too old for its buttons. Ask again, please.',
  },
  apology: {
    tokenRefused: 'Wolkvox refused the token of this account. Ask an admin to check WOLKVOX_TOKEN.',
    quotaUsedUp: 'The calls that Wolkvox allows for today are used up. They start again at midnight.',
    tokenBusy:
      'Something else keeps using this Wolkvox token, so my call was refused. Try again in a few minutes.',
    maintenance: 'Wolkvox is not letting calls in right now, probably for maintenance. Try again later.',
    callRefused: 'Wolkvox did not accept this question. This is a mistake of mine; I have written it down.',
    serverUnknown: 'The Wolkvox server of this account was not found. Ask an admin to check WOLKVOX_SERVER.',
    serverUnreachable:
      'I could not reach Wolkvox. If this goes on, ask an admin whether my address is on its list of allowed IPs.',
    timeout: 'Wolkvox took too long to answer. Try again, or ask for a shorter period.',
    answerUnreadable: 'Wolkvox sent an answer that I could not read. Try again in a moment.',
    serverError: 'Wolkvox had a problem of its own. Try again in a few minutes.',
    answerTooLarge:
      'There are more rows in one hour than Wolkvox can hand over. Ask for a shorter period or one channel.',
    storeDown: 'I cannot take down your question right now. Ask again in a minute, please.',
    notInChannel: 'I am not in that channel. Invite me there with /invite and ask again.',
    channelGone: 'That channel is archived or gone, so I could not answer there.',
    slackTrouble: 'Slack did not let me answer there.',
    bug: 'Something went wrong on my side. I have written it down; please try again.',
  },
  buttons: {
    otherReport: 'Show instead: ',
    retry: 'Try again',
    share: 'Share in channel',
    sendToDm: 'Send to my DM',
    help: 'What can I ask?',
  },
  help: {
    title: 'What you can ask',
    intro: 'Ask in your own words: a report, and when.',
    examples: 'For example',
    exampleQuestions: [
      'closed chats by channel yesterday',
      'service level by skill today',
      'mail transfers by agent last week',
      'IVR calls by hour today vs yesterday',
      'bot sessions by channel this week',
      'preview campaign 42 yesterday',
    ],
    outro: 'Type “/report” and nothing else for a form. In a channel, mention me and I answer in the thread.',
    greeting: [
      'I answer questions about your contact centre from Wolkvox reports.',
      'Type “/report closed chats by channel yesterday”, or mention me with a question.',
      'Type “/report help” for everything you can ask.',
    ],
    list: 'Reports that I know',
    needs: (parameters) => `needs ${parameters.join(', ')}`,
  },
  form: {
    title: 'Ask for a report',
    submit: 'Ask',
    close: 'Cancel',
    report: 'Report',
    period: 'Period',
    campaign: 'Campaign',
    campaignHint: 'Its number, or “all”. Only preview campaigns need it.',
    periods: [
      { label: 'Today', text: 'today' },
      { label: 'Yesterday', text: 'yesterday' },
      { label: 'This week', text: 'this week' },
      { label: 'Last week', text: 'last week' },
      { label: 'This month', text: 'this month' },
      { label: 'Last month', text: 'last month' },
    ],
  },
  cut: {
    showing: (n, of) => `Showing ${n} of ${of}`,
    cut: 'The rest was too long for Slack.',
  },
  controls: controls.en,
  files: files.en,
  operating: operating.en,
  catalogue: catalogue.en,
  talk: talk.en,
  digests: digests.en,
}
