import type { AskBackWords } from '../sections/ask-back.ts'

export const askBack: AskBackWords = {
  report:
    'I did not understand which report you mean. Say it in other words, or type “help” to see what you can ask.',
  whichReport: 'Which one do you mean?',
  period: (words) =>
    `I did not understand the period “${words}”. Try “yesterday”, “last week” or “1 to 15 March”.`,
  tooLong: (days) => `That is ${days} days. Ask for 13 months at most.`,
  tooOften: (words) => `“${words}” is too often. Leave at least five minutes between runs.`,
  parameter: (label, takesAll) =>
    `Which ${label}? Write its number${takesAll ? ' or “all”' : ''}, for example “${label} 42”.`,
  words: (words) => `I did not understand “${words}”. Say it in other words, or type “help”.`,
  noReportFor: (words) => `No Wolkvox report answers “${words}”. The nearest are:`,
  future: (span) => `${span} has not begun yet. Ask for a period that has.`,
  account: 'Which account do you mean? I will remember it for this channel.',
  nothing: 'Ask me for a report, for example “closed chats by channel yesterday”. Type “help” for more.',
  notAllowed: 'Only members of this workspace may ask for reports. Ask an admin to add you.',
  otherLanguage: 'I understand English, Spanish and Portuguese.',
  tooOld: 'The buttons of that answer have expired. Please ask again.',
}
