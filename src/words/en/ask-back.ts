export const askBack = {
  report:
    'I did not understand which report you mean. Say it in other words, or type “help” to see what you can ask.',
  whichReport: 'Which one do you mean?',
  thisReport: (title: string) => `Do you mean “${title}”?`,
  period: (words: string) =>
    `I did not understand the period “${words}”. Try “yesterday”, “last week” or “1 to 15 March”.`,
  twoPeriods: (first: string, second: string) =>
    `You name two periods, “${first}” and “${second}”. Which one do you want? Ask for one at a time, or compare: “${first} vs ${second}”.`,
  samePeriod: (words: string) => `“${words}” is the period itself. Name another to compare it with.`,
  severalDays: (words: string) =>
    `I can cut one day to “${words}”, not several. Name the day, or ask “by hour”.`,
  tooLong: (days: number) => `That is ${days} days. Ask for 13 months at most.`,
  tooOften: (words: string) => `“${words}” is too often. Leave at least five minutes between runs.`,
  noClock: (words: string) => `At what time shall I send it? Write it there, for example “${words} at 8”.`,
  /** Holidays are to be left out where the zone belongs to no country. */
  noCountry: (words: string) =>
    `Which country’s public holidays? Write it there, for example “${words} in Mexico”.`,
  notKept: (words: string) =>
    `I cannot send “${words}”. Try “every monday, wednesday and friday at 8” or “the last day of the month at 18”.`,
  parameter: (label: string, takesAll: boolean) =>
    `Which ${label}? Write its number${takesAll ? ' or “all”' : ''}, for example “${label} 42”.`,
  words: (words: string) => `I did not understand “${words}”. Say it in other words, or type “help”.`,
  value: (words: string) =>
    `I did not understand “${words}”. If it is a name to look for, write “only ${words}”; else say it in other words.`,
  noReportFor: (words: string) => `No Wolkvox report answers “${words}”. The nearest are:`,
  future: (span: string) => `${span} has not begun yet. Ask for a period that has.`,
  account: 'Which account do you mean? I will remember it for this channel.',
  oneAccount: 'I answer for one account at a time. Which one?',
  nearest: 'The nearest:',
  unable: {
    live: 'Of this moment Wolkvox tells queues, agents, chats, mails and campaigns, but not that.',
    alert:
      'I do not watch figures or tell when they pass a limit. I can send a report at fixed times, for example “abandonment every hour from 8 to 18”.',
    bound:
      'I do not filter by the value of a figure. I can rank from highest to lowest, for example “top 10”.',
    once: 'I do not schedule a single delivery. I can send one that recurs, for example “every day at 8”, or answer now.',
    average:
      'I do not compare with an average or with several periods together. I can compare with one, for example “vs last week”.',
    mean: 'I do not work out averages of counts. I can give you the total, or each period apart, for example “by day”.',
    goal: 'I do not know your targets. I can give you the figure, or compare it with another period, for example “vs last week”.',
    why: 'I do not know the causes. I can show what changed, for example “yesterday vs last Friday by skill”.',
    mine: 'I do not know which agent you are in Wolkvox. Ask for yours by that name, for example “only Ana Ruiz”.',
    mail: 'I do not send email. I answer here in Slack, also with an Excel file.',
    interval: 'I can split by hour, half hour or day, for example “by half hour”.',
  },
  nothing: 'Ask me for a report, for example “closed chats by channel yesterday”. Type “help” for more.',
  left: 'All right. A question that is still being looked up stops with the Cancel button beside it, a digest in “my digests”.',
  welcome: 'You are welcome.',
  notAllowed: 'Only members of this workspace may ask for reports. Ask an admin to add you.',
  otherLanguage: 'I understand English, Spanish and Portuguese.',
  tooOld: 'The buttons of that answer have expired. Please ask again.',
}
