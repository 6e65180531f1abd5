import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Words } from '../../words/words.ts'
import type { Apology } from '../../words/words.ts'
import type { FailureKind } from '../model/failure.ts'
import type { Button, Message } from '../model/message.ts'

interface Sorry {
  readonly apology: Apology
  /** Asking again can help. */
  readonly canRetry: boolean
  /** Somebody has to agree to what it takes. */
  readonly canGoOn?: boolean
}

function wordsFor(kind: FailureKind | 'bug'): Sorry {
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
    case 'window-ignored':
      return { apology: 'windowIgnored', canRetry: true }
    case 'too-many-calls':
      return { apology: 'tooManyCalls', canRetry: false, canGoOn: true }
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

/** One honest sentence on what went wrong and what to do, with the button that can help where one can. */
export function apology(
  kind: FailureKind | 'bug',
  language: Language,
  context: readonly string[],
  answer?: string,
): Message {
  const words = wordsIn(language)
  const sorry = wordsFor(kind)
  return {
    language,
    headline: words.apology[sorry.apology],
    parts: [],
    context,
    buttons: answer === undefined ? [] : buttonsOf(sorry, answer, words),
  }
}

function buttonsOf({ canRetry, canGoOn }: Sorry, answer: string, words: Words): readonly Button[] {
  if (canGoOn === true) return [{ label: words.catalogue.goOn, press: { kind: 'go-on', answer } }]
  return canRetry ? [{ label: words.controls.retry, press: { kind: 'retry', answer } }] : []
}
