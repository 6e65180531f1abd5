export const apology = {
  tokenRefused:
    'Wolkvox did not accept the key of this account. Ask an admin to check it: “/report status” tells them how.',
  quotaUsedUp: 'The requests that Wolkvox allows for today are used up. Ask again after midnight.',
  tokenBusy:
    'Another program is using this account’s key, so Wolkvox turned my request away. Try again in a few minutes; if it goes on, tell an admin.',
  maintenance: 'Wolkvox is not taking requests right now, probably for maintenance. Try again later.',
  callRefused:
    'Wolkvox did not accept this question. The mistake is mine and I have noted it. Try another report or period.',
  serverUnknown:
    'I cannot find the Wolkvox server of this account. Ask an admin to check it: “/report status” tells them how.',
  serverUnreachable:
    'I could not reach Wolkvox. Try again in a few minutes; if it goes on, tell an admin: “/report status” says what to check.',
  timeout: 'Wolkvox took too long to answer. Try again, or ask for a shorter period.',
  answerUnreadable: 'Wolkvox sent an answer that I could not read. Try again in a moment.',
  serverError: 'Wolkvox had a problem of its own. Try again in a few minutes.',
  answerTooLarge:
    'There are more rows than Wolkvox can hand over, even asked for in parts. Ask for a shorter period or for one channel.',
  windowIgnored:
    'Wolkvox sent rows of other dates than I asked for, so the figures would be wrong. I have noted it; please tell an administrator.',
  tooManyCalls:
    'This question has taken many calls to Wolkvox and is not complete yet, so I stopped. I can go on; a shorter period needs fewer.',
  tooManyRows: 'There are more rows than I can put together at once. Ask for a shorter period.',
  storeDown:
    'I cannot take your question down right now. If no answer comes within a minute, please ask again.',
  putOff: 'I have your question, but cannot work on it right now. The answer comes as soon as I can.',
  notInChannel: 'I am not in that channel. Invite me there with /invite and ask again.',
  channelGone:
    'That channel is archived or gone, so I could not answer there. Ask me in another one or in a DM.',
  personGone: 'Slack does not know that person any more, or does not show them to me.',
  slackTrouble: 'Slack did not let me answer there. Ask again, or ask me in a DM.',
  bug: 'Something went wrong on my side. I have noted it; please try again.',
}
