import type { Deed, Reading } from '../../../question/understanding.ts'
import { reportOf } from '../../../report/catalogue.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import type { Asking } from '../../model/bot.ts'
import type { Digest } from '../../model/digest.ts'
import type { Known } from '../../model/known.ts'
import type { Message } from '../../model/message.ts'
import { actButton } from '../plan/manage-menu.ts'
import { ruleText } from '../plan/rule-text.ts'

const shownAtMost = 8

/**
 * Somebody's own digests that can be paused, resumed, changed or deleted as was asked, those that it was asked of where
 * any are: each is said back with the button that does it, and nothing changes before.
 */
export async function offerDeed(
  { digests }: Pick<BotPorts, 'digests'>,
  { person }: Pick<Asking, 'person'>,
  { language }: Pick<Known, 'language'>,
  deed: Deed,
  about: Reading | undefined,
): Promise<Message> {
  const words = wordsIn(language).digests
  const able = (await digests.all()).filter(({ owner, state }) => owner === person && isAble(state, deed))
  const meant = able.filter((digest) => about !== undefined && isAbout(digest, about))
  const found = (meant.length > 0 ? meant : able).slice(0, shownAtMost)
  const [only, other] = found
  const headline = other === undefined ? words.deeds[deed].one : words.deeds[deed].several
  return {
    language,
    headline: only === undefined ? words.noneFor[deed] : headline,
    parts: found.map((digest) => ({
      kind: 'entry',
      text: `${digest.title} · ${ruleText(digest.schedule, language)}`,
      ...(digest.place.kind === 'channel' && { channel: digest.place.channel }),
      buttons: [actButton(digest, deed, language)],
    })),
    context: [],
    buttons: [{ label: words.buttons.mine, press: { kind: 'digests', whose: 'mine', page: 0 } }],
  }
}

function isAble(state: Digest['state'], deed: Deed): boolean {
  switch (deed) {
    case 'pause':
      return state === 'active'
    case 'resume':
      return state === 'paused'
    case 'edit':
    case 'delete':
      return state === 'active' || state === 'paused'
  }
}

/** Whether one of its questions is of the report that is named, or of its family. */
function isAbout({ questions }: Digest, { report, measure }: Reading): boolean {
  const named = reportOf(report ?? '')
  if (named === undefined) return false
  return questions.some(
    (question) =>
      question.report === report ||
      (reportOf(question.report)?.family === named.family && question.measure === measure),
  )
}
