import type { Confirmation } from '../confirmation.ts'

/** What is said beside answers: giving up, settings, App Home, and what is remembered. */
export const talk = {
  cancelled: 'Cancelled.',
  cancelledNow: 'Cancelled. I will not look it up.',
  notYours: 'Only the person who asked, or an admin, can cancel it.',
  over: 'That one is answered already, so there is nothing left to cancel.',
  /** What concerns one customer, contact, session or agent, asked by somebody who is no supervisor. */
  casesForSupervisors:
    'Only supervisors see single customers, contacts, sessions or agents. I can give you the totals: leave out the ID or the name.',
  /** The same, asked by a supervisor where others read. */
  caseSentPrivately: 'This is about one case, so I answer in your DM.',
  sentPrivately: 'I answer in your DM.',
  /** In a channel, before the bot's mention. */
  goOn: 'To go on, mention me in this thread:',
  /** A question that goes on from any other. */
  goOnExample: 'and the week before?',
  about: {
    title: 'Ask about this',
    question: 'What do you want to know?',
    hint: 'Which report, and when. The answer goes to the thread of this message.',
    empty: 'Write a question first.',
  },
  settings: {
    title: 'Settings',
    forYou: 'For you',
    forChannel: 'For this channel',
    onlyChannel: 'Your own settings: /report settings',
    language: 'Language',
    languageNote: 'I answer in the language you write in. This one is for when I cannot tell.',
    asInSlack: 'As in Slack',
    account: 'Account',
    accountNote: 'The one I use when you name none.',
    lastAsked: 'The one used last',
    weekStart: 'First day of the week',
    weekStartNote: 'For “this week” and “last week”.',
    monday: 'Monday',
    sunday: 'Sunday',
    notSet: 'Not set',
    choose: 'Change',
    changed: (name: string, value: string) => `Noted for you. ${name}: ${value}.`,
    changedForChannel: (name: string, value: string) => `Noted for this channel. ${name}: ${value}.`,
    unknown: 'That choice is no longer there. Open the settings again.',
  },
  forget: 'Forget my questions',
  confirmForget: {
    title: 'Forget your questions?',
    text: 'I forget what you asked, how it was rated, and what others made of your answers. The buttons under them stop working. Your digests stay. This cannot be undone.',
    confirm: 'Forget',
    deny: 'Cancel',
  } satisfies Confirmation,
  forgotten:
    'Done: I have forgotten your questions and their ratings. The buttons under your earlier answers no longer work. Your digests stay: /report schedules.',
  home: {
    title: (name: string) => `Hello, ${name}`,
    intro: 'Ask me in Messages, with /report, or by mentioning me in a channel.',
    lately: 'What you asked lately',
    nothingLately: 'Nothing yet. Try one of the examples below.',
    again: 'Ask again',
    digests: 'Your digests',
    examples: 'For example',
    ask: 'Ask',
    accounts: 'Accounts',
    idle: 'Free: your question goes first.',
    running: (title: string, waiting: number) =>
      `Looking up “${title}”.${waiting > 0 ? ` ${waiting} waiting.` : ''}`,
    waiting: (waiting: number) => `${waiting} waiting.`,
    closed: (clock: string) => `Wolkvox is taking no requests. I will try again at ${clock}.`,
    left: (calls: string) => (calls === '1' ? '1 request left today.' : `${calls} requests left today.`),
    catalogue: 'All reports',
  },
}
