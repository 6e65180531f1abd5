export const apologies = [
  'tokenRefused',
  'quotaUsedUp',
  'tokenBusy',
  'maintenance',
  'callRefused',
  'serverUnknown',
  'serverUnreachable',
  'timeout',
  'answerUnreadable',
  'serverError',
  'answerTooLarge',
  'windowIgnored',
  'tooManyCalls',
  'tooManyRows',
  'storeDown',
  'putOff',
  'notInChannel',
  'channelGone',
  'personGone',
  'slackTrouble',
  'bug',
] as const
export type Apology = (typeof apologies)[number]

export type ApologyWords = Readonly<Record<Apology, string>>
