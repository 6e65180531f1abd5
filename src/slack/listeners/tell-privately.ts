import type { PostPlace } from '../../bot/model/answer-record.ts'
import type { Asking, Heard } from '../../bot/model/bot.ts'
import { Failure } from '../../bot/model/failure.ts'
import type { Message } from '../../bot/model/message.ts'
import { oneLine } from '../../bot/model/one-line.ts'
import type { Language } from '../../words/language.ts'
import type { Ears } from './ears.ts'

/**
 * Says what was heard, to the one person, where no acknowledgement can say it. While an answer that will replace its
 * message is on its way, that message says so, and what settles a private message takes its place; everything else is a message of its own
 * beside the one that is there.
 */
export async function tellPrivately(ears: Ears, asking: Asking, heard: Heard): Promise<void> {
  const message = await messageOf(ears, asking, heard)
  if (message === undefined) return
  const { chat } = ears
  const { id, place } = asking
  if (place.kind === 'response') {
    const replaces = place.replaces && (heard.kind === 'accepted' || settles(heard))
    try {
      return await chat.respond({ ...place, audience: 'private', replaces }, message)
    } catch (error) {
      if (!(error instanceof Failure && error.kind === 'slack-link-expired')) throw error
    }
  }
  if (heard.kind === 'accepted') return
  if (place.kind === 'post' && place.audience === 'channel') {
    return chat.whisper(besideMessage(place, asking), asking.person, message)
  }
  await chat.post(place.kind === 'post' ? place : await directPlace(ears, asking), message, id)
}

function settles(heard: Heard): boolean {
  return heard.kind === 'said' && heard.settles === true
}

/** In the thread, save where the message that was pressed may not have one yet: there Slack shows nothing to one alone. */
function besideMessage(place: PostPlace, { message }: Asking): PostPlace {
  if (message?.ts !== place.threadTs) return place
  const { threadTs: _, ...atTop } = place
  return atTop
}

/** The DM: for App Home, and for a form that was open for longer than its link lives. */
async function directPlace({ chat }: Ears, { person }: Asking) {
  return { kind: 'post', channel: await chat.openDm(person), audience: 'private' } as const
}

async function messageOf({ people }: Ears, asking: Asking, heard: Heard): Promise<Message | undefined> {
  switch (heard.kind) {
    case 'accepted':
    case 'said':
      return heard.message
    case 'mend': {
      const { language } = await people.get(asking.person)
      return problems(language, Object.values(heard.problems))
    }
    case 'form':
    case 'noted':
      return undefined
  }
}

/** What cannot be right, where the form is closed already. */
function problems(language: Language, [first = '', ...others]: readonly string[]): Message {
  return { ...oneLine(language, first), parts: others.map((text) => ({ kind: 'text', text })) }
}
