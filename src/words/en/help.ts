export const help = {
  title: 'What you can ask',
  intro: 'Ask in your own words: which report, and when.',
  examples: 'For example',
  /** As somebody types it: the day of the examples, and what some reports have to be told. */
  yesterday: 'yesterday',
  now: 'now',
  given: { campaign_id: 'of campaign 12345', agent_id: 'of agent 1001' },
  /** Questions that work as they stand. */
  exampleQuestions: [
    'closed chats by channel yesterday',
    'service level by skill today',
    'mail transfers by agent last week',
    'IVR calls by hour today vs yesterday',
    'bot sessions by channel this week',
    'all preview campaigns yesterday',
  ],
  outro: 'Type “/report” alone for a form. In a channel, mention me, also to go on in the thread.',
  /** In three lines, who the bot is. */
  greeting: [
    'I answer questions about your contact centre from Wolkvox reports.',
    'Type “/report closed chats by channel yesterday”, or mention me with a question.',
    'Type “/report help” for everything you can ask.',
  ] satisfies readonly [string, string, string],
}
