import type { HelpWords } from '../sections/help.ts'

export const help: HelpWords = {
  title: 'What you can ask',
  intro: 'Ask in your own words: which report, and when.',
  examples: 'For example',
  exampleQuestions: [
    'closed chats by channel yesterday',
    'service level by skill today',
    'mail transfers by agent last week',
    'IVR calls by hour today vs yesterday',
    'bot sessions by channel this week',
    'all preview campaigns yesterday',
  ],
  outro: 'Type “/report” alone for a form. In a channel, mention me, also to go on in the thread.',
  greeting: [
    'I answer questions about your contact centre from Wolkvox reports.',
    'Type “/report closed chats by channel yesterday”, or mention me with a question.',
    'Type “/report help” for everything you can ask.',
  ],
}
