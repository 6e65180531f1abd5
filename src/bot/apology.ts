import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Apology } from '../words/sections/apology.ts'
import type { FailureKind } from './failure.ts'
import type { Message } from './message.ts'

/** The words for a failure, and whether asking again can help. */
function wordsFor(kind: FailureKind | 'bug'): { readonly apology: Apology; readonly canRetry: boolean } {
  switch (kind) {
    case 'token-refused':
      return { apology: 'tokenRefused', canRetry: true }
    case 'quota-used-up':
      return { apology: 'quotaUsedUp', canRetry: false }
    case 'token-busy':
      return { apology: 'tokenBusy', canRetry: true }
    case 'maintenance':
      return { apology: 'maintenance', canRetry: true }
    case 'call-refused':
      return { apology: 'callRefused', canRetry: false }
    case 'server-unknown':
      return { apology: 'serverUnknown', canRetry: true }
    case 'server-unreachable':
      return { apology: 'serverUnreachable', canRetry: true }
    case 'timeout':
      return { apology: 'timeout', canRetry: true }
    case 'answer-unreadable':
      return { apology: 'answerUnreadable', canRetry: true }
    case 'server-error':
      return { apology: 'serverError', canRetry: true }
    case 'answer-too-large':
      return { apology: 'answerTooLarge', canRetry: false }
    case 'too-many-rows':
      return { apology: 'tooManyRows', canRetry: false }
    case 'redis-down':
      return { apology: 'storeDown', canRetry: false }
    case 'slack-not-in-channel':
      return { apology: 'notInChannel', canRetry: false }
    case 'slack-channel-gone':
      return { apology: 'channelGone', canRetry: false }
    case 'slack-person-gone':
      return { apology: 'personGone', canRetry: false }
    case 'slack-link-expired':
    case 'slack-blocks-refused':
    case 'slack-outcome-unknown':
    case 'slack-unavailable':
    case 'slack-refused':
      return { apology: 'slackTrouble', canRetry: false }
    case 'bug':
      return { apology: 'bug', canRetry: true }
  }
}

/** One honest sentence on what went wrong and what to do, with a retry button where a retry can help. */
export function apology(
  kind: FailureKind | 'bug',
  language: Language,
  context: readonly string[],
  answer?: string,
): Message {
  const words = wordsIn(language)
  const { apology, canRetry } = wordsFor(kind)
  return {
    language,
    headline: words.apology[apology],
    parts: [],
    context,
    buttons:
      canRetry && answer !== undefined
        ? [{ label: words.controls.retry, press: { kind: 'retry', answer } }]
        : [],
  }
}
