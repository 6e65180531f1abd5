import { wordsIn } from '../../../words/words-in.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import { answerAtOnce } from '../../ask/answer-at-once.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import type { DigestAct, DigestPress, Message } from '../../model/message.ts'
import { whereTo } from '../../model/policy.ts'
import type { Known } from '../../model/known.ts'
import { oneLine } from '../../model/one-line.ts'
import { canPost } from '../plan/can-post.ts'
import { digestForm } from '../propose/digest-form.ts'
import { type Digest, type DigestChange, keptForMs, type Deed } from '../../model/digest.ts'
import { handOverForm } from '../propose/hand-over.ts'
import { listDigests } from './list-digests.ts'
import { actsOf, manageMenu } from '../plan/manage-menu.ts'
import { accessText } from '../propose/present-proposal.ts'
import { postHere } from './post-here.ts'
import { newDigestForm } from '../propose/propose-digest.ts'
import { retire } from '../propose/retire-proposal.ts'
import { runNow } from './run-now.ts'
import { momentText } from '../plan/rule-text.ts'

/** A button of a digest, or of the list of them. */
export async function digestPress(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  press: DigestPress,
): Promise<Heard> {
  const { language } = person
  const words = wordsIn(language).digests
  if (press.kind === 'new-digest') return newDigestForm(askers, asking)
  if (press.kind === 'digests') {
    return answerAtOnce(askers, asking, person, await listDigests(askers, asking, press.whose, press.page))
  }
  const digest = await askers.digests.get(press.digest)
  if (digest === undefined || isGone(digest, asking.at)) {
    return { kind: 'said', message: oneLine(language, words.unknownDigest) }
  }
  if (!mayChange(person, digest)) {
    const owner = await askers.people.get(digest.owner)
    return { kind: 'said', message: oneLine(language, words.notYours(owner.name)) }
  }
  // The form says what is asked.
  const isShown = whereTo(digest.questions, undefined, person, { audience: 'private' }) === 'here'
  if (press.act === 'edit' && !isShown) {
    return { kind: 'said', message: oneLine(language, wordsIn(language).talk.casesForSupervisors) }
  }
  return actsOf(digest).includes(press.act)
    ? act(askers, asking, person, digest, press.act)
    : refuse(askers, asking, person, digest, press.act)
}

export function mayChange(person: Pick<Known, 'id' | 'isAdmin'>, { owner }: Pick<Digest, 'owner'>): boolean {
  return person.isAdmin || person.id === owner
}

function isGone({ state, deletedFrom, deletedAt }: Digest, at: number): boolean {
  return state === 'deleted' && (deletedFrom === undefined || (deletedAt ?? 0) + keptForMs < at)
}

function act(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  digest: Digest,
  act: DigestAct,
): Promise<Heard> {
  const words = wordsIn(person.language).digests
  const { title } = digest
  const at = asking.at
  switch (act) {
    case 'start':
      return start(askers, asking, person, digest)
    case 'post-here':
      return postHere(askers, asking, person, digest)
    case 'discard':
      return change(askers, asking, person, digest, 'discard', { state: 'deleted', deletedAt: at }, () =>
        words.discarded(title),
      )
    case 'pause':
      return change(askers, asking, person, digest, 'pause', { state: 'paused', reason: undefined }, () =>
        words.pausedByYou(title),
      )
    case 'resume':
      return change(askers, asking, person, digest, 'resume', resumed(at), (next) =>
        words.resumed(title, next),
      )
    case 'run':
      return runNow(askers, asking, person, digest)
    case 'edit':
      return Promise.resolve({ kind: 'form', form: editForm(digest, person) })
    case 'hand-over':
      return Promise.resolve({ kind: 'form', form: handOverForm(digest, person.language) })
    case 'delete': {
      const deletedFrom = digest.state === 'active' ? 'active' : 'paused'
      const gone: DigestChange = { state: 'deleted', deletedAt: at, deletedFrom }
      return change(askers, asking, person, digest, 'delete', gone, () => words.deleted(title))
    }
    case 'restore': {
      const { deletedFrom = 'paused' } = digest
      const back = { ...resumed(at), state: deletedFrom, deletedAt: undefined, deletedFrom: undefined }
      return change(askers, asking, person, digest, 'restore', back, (next) =>
        deletedFrom === 'active' ? words.restored(title, next) : words.pausedByYou(title),
      )
    }
  }
}

/** What was due while it was off was never to be posted. */
function resumed(at: number): DigestChange {
  return { state: 'active', reason: undefined, failures: 0, since: at }
}

async function start(askers: BotPorts, asking: Asking, person: Known, digest: Digest): Promise<Heard> {
  const { language } = person
  const words = wordsIn(language).digests
  const access = await canPost(askers.chat, digest.place, asking.at)
  const [problem] = accessText(access, digest.place, language)
  if (problem !== undefined) return answerAtOnce(askers, asking, person, oneLine(language, problem))
  return change(askers, asking, person, digest, 'start', resumed(asking.at), (next) =>
    words.started(digest.title, next),
  )
}

/** Changes it, and says so where the button stood, with what can be done next. */
async function change(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  digest: Digest,
  deed: Deed,
  to: DigestChange,
  said: (next: string) => string,
): Promise<Heard> {
  const changed = await askers.digests.change(digest.id, to, { by: person.id, deed })
  const next = await nextText(askers, changed, asking.at, person)
  const message: Message = {
    ...oneLine(person.language, said(next)),
    buttons: deed === 'discard' ? [] : [manageMenu(changed, actsOf(changed), person.language)],
  }
  const settles = deed === 'start' || deed === 'discard'
  if (settles && (await retire(askers, digest, message))) return { kind: 'noted' }
  const heard = await answerAtOnce(askers, asking, person, message)
  return heard.kind === 'said' ? { ...heard, settles } : heard
}

async function nextText(
  { digests }: BotPorts,
  { schedule }: Digest,
  at: number,
  { language }: Known,
): Promise<string> {
  const next = await digests.nextSlot(schedule, at)
  return next === undefined ? '–' : momentText(next, schedule.zone, language)
}

/** A button of a message from before: it says how things stand. */
async function refuse(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  digest: Digest,
  act: DigestAct,
): Promise<Heard> {
  if (act !== 'start' || digest.state !== 'active') {
    return answerAtOnce(askers, asking, person, await listDigests(askers, asking, 'mine', 0))
  }
  const next = await nextText(askers, digest, asking.at, person)
  const { startedAlready } = wordsIn(person.language).digests
  return answerAtOnce(askers, asking, person, oneLine(person.language, startedAlready(digest.title, next)))
}

function editForm(digest: Digest, { language }: Known) {
  const { questions, place, schedule, title, id } = digest
  return digestForm({
    purpose: { kind: 'edit-digest', digest: id },
    language,
    questions,
    place,
    schedule,
    title,
    zone: schedule.zone,
  })
}
