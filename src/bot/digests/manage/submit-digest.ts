import type { Question } from '../../../question/understanding.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import { answerAtOnce } from '../../ask/answer-at-once.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import type { Filled } from '../../model/form.ts'
import type { Message } from '../../model/message.ts'
import { inPrivate, isAboutOne, mayAsk, whereTo } from '../../model/policy.ts'
import type { Known } from '../../model/known.ts'
import { oneLine } from '../../model/one-line.ts'
import { personOf } from '../../read/preferences.ts'
import { seenAnswer, settledReading } from '../../read/recall.ts'
import { canPost } from '../plan/can-post.ts'
import { goesTo } from '../plan/goes-to.ts'
import { mayChange } from './digest-press.ts'
import type { Digest } from '../../model/digest.ts'
import { actsOf, manageMenu } from '../plan/manage-menu.ts'
import { nextRuns } from '../plan/next-runs.ts'
import { tellKeeper } from '../plan/pause-digest.ts'
import { readBack } from '../propose/present-proposal.ts'
import { titleOf } from '../plan/question-text.ts'
import { listOf, readPlace, readSchedule, textOf } from '../propose/read-digest-form.ts'
import { retire } from '../propose/retire-proposal.ts'
import { questionIn } from '../propose/several-questions.ts'
import { type Draft, preview, recurring, startProposal, weekStartOf } from '../propose/start-proposal.ts'

type Mend = Extract<Heard, { kind: 'mend' }>

/** A form whose purpose is `new-digest`, `edit-digest` or `hand-over`. */
export async function submitDigest(askers: BotPorts, asking: Asking, filled: Filled): Promise<Heard> {
  const person = await personOf(askers, asking)
  switch (filled.purpose.kind) {
    case 'new-digest': {
      const draft = await draftOf(askers, asking, person, filled, undefined)
      return 'kind' in draft ? draft : startProposal(askers, asking, person, draft)
    }
    case 'edit-digest':
    case 'hand-over': {
      const digest = await askers.digests.get(filled.purpose.digest)
      if (digest === undefined || !mayChange(person, digest)) {
        const { admins } = wordsIn(person.language).digests.form.problem
        return {
          kind: 'mend',
          problems: { [filled.purpose.kind === 'hand-over' ? 'owner' : 'title']: admins },
        }
      }
      return filled.purpose.kind === 'hand-over'
        ? handOver(askers, asking, person, digest, filled)
        : edit(askers, asking, person, digest, filled)
    }
    default:
      throw new Error(`No form of a digest: ${filled.purpose.kind}`)
  }
}

/** What was filled in, or what of it cannot be right. */
async function draftOf(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  { purpose, values }: Filled,
  digest: Digest | undefined,
): Promise<Draft | Mend> {
  const { problem } = wordsIn(person.language).digests.form
  const before = digest?.questions ?? (await askedBefore(askers, asking, purpose))
  const kept = before.filter((_question, index) => listOf(values, 'questions').includes(String(index)))
  const added = await readMore(askers, asking, person, textOf(values, 'more') ?? '')
  if (typeof added === 'string') return { kind: 'mend', problems: { more: added } }
  const questions = [...kept, ...added]
  if (questions.length === 0) return { kind: 'mend', problems: { more: problem.questions } }
  const schedule = readSchedule(values, digest?.schedule, person.language)
  if ('problems' in schedule) return { kind: 'mend', problems: schedule.problems }
  if ((await askers.digests.nextSlot(schedule.value, asking.at)) === undefined) {
    return { kind: 'mend', problems: { days: problem.never } }
  }
  const place = readPlace(values)
  const problems = await privacyOf(askers, person, digest?.owner, questions, place)
  if (problems !== undefined) return { kind: 'mend', problems }
  return { questions, schedule: schedule.value, place, title: textOf(values, 'title') }
}

/** What is about one customer is the supervisors' to ask and to own, and goes to the DM. */
async function privacyOf(
  { people }: BotPorts,
  person: Known,
  ownedBy: string | undefined,
  questions: readonly Question[],
  place: Digest['place'],
): Promise<Mend['problems'] | undefined> {
  const { talk, controls, digests } = wordsIn(person.language)
  if (whereTo(questions, undefined, person, { audience: 'private' }) === 'refused') {
    return { more: talk.casesForSupervisors }
  }
  const owner = ownedBy === undefined ? person : await people.get(ownedBy)
  switch (goesTo({ questions, place }, owner)) {
    case 'here':
      return undefined
    case 'privately':
      return { place: controls.staysPrivate }
    case 'refused':
      return { more: digests.form.problem.supervisor }
  }
}

/** The question of the answer that the form was opened under, read as of the time when it was asked. */
async function askedBefore(
  askers: BotPorts,
  asking: Asking,
  purpose: Filled['purpose'],
): Promise<readonly Question[]> {
  if (purpose.kind !== 'new-digest' || purpose.answer === undefined) return []
  const record = await seenAnswer(askers.answers, asking, purpose.answer)
  const reading = record && settledReading(record)
  if (record === undefined || reading?.report === undefined) return []
  const { report } = reading
  return [recurring(askers, { ...reading, report }, record.askedAt, await weekStartOf(askers, asking))]
}

/** One question a line; the first line that is none, as a problem. */
async function readMore(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  text: string,
): Promise<readonly Question[] | string> {
  const { form } = wordsIn(person.language).digests
  const weekStart = await weekStartOf(askers, asking)
  const questions: Question[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const question = await questionIn(askers, asking, person, line)
    if (question === undefined) return form.notUnderstood(line)
    if (question.account === undefined) {
      return form.whichAccount(
        line,
        askers.accounts.map(({ name }) => name),
      )
    }
    questions.push(recurring(askers, question, asking.at, weekStart))
  }
  return questions
}

async function edit(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  digest: Digest,
  filled: Filled,
): Promise<Heard> {
  const draft = await draftOf(askers, asking, person, filled, digest)
  if ('kind' in draft) return draft
  const { language } = person
  const { questions, schedule, place } = draft
  const title = draft.title ?? titleOf(questions, digest.language)
  const changed = await askers.digests.change(
    digest.id,
    { questions, schedule, place, title, since: asking.at, failures: 0 },
    { by: person.id, deed: 'edit' },
  )
  const words = wordsIn(language).digests
  if (changed.state === 'proposed') {
    await retire(askers, digest, oneLine(language, words.changed(title)))
    await askers.digests.note(digest.id, { proposal: asking.id })
    return preview(askers, asking, { ...person, language: digest.language }, changed)
  }
  const message: Message = {
    ...oneLine(language, words.changed(title)),
    parts: readBack({
      digest: { ...changed, language },
      next: await nextRuns(askers.digests, schedule, asking.at),
      access: await canPost(askers.chat, place, asking.at),
      channel: asking.channel,
      reader: person.id,
      readerZone: person.zone,
      at: asking.at,
    }),
    buttons: [manageMenu(changed, actsOf(changed), language)],
  }
  const here = questions.some(isAboutOne) ? inPrivate(asking.place) : asking.place
  return answerAtOnce(askers, { ...asking, place: here }, person, message)
}

async function handOver(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  digest: Digest,
  { values }: Filled,
): Promise<Heard> {
  const words = wordsIn(person.language).digests
  const chosen = textOf(values, 'owner')
  const owner = chosen === undefined ? undefined : await askers.people.get(chosen)
  const channel = digest.place.kind === 'channel' ? digest.place.channel : ''
  if (owner === undefined || owner.isGone || !mayAsk(owner, channel, askers.policy)) {
    return { kind: 'mend', problems: { owner: words.form.problem.person } }
  }
  if (goesTo(digest, owner) !== 'here') {
    return { kind: 'mend', problems: { owner: words.form.problem.supervisor } }
  }
  if (owner.id === digest.owner) {
    return { kind: 'mend', problems: { owner: words.form.problem.alreadyOwner } }
  }
  const changed = await askers.digests.change(
    digest.id,
    { owner: owner.id },
    { by: person.id, deed: 'hand-over' },
  )
  if (owner.id !== person.id) {
    await tellKeeper({ ...askers, admins: [] }, changed, 'handed-over', asking.at, (language) => ({
      ...oneLine(language, wordsIn(language).digests.yoursNow(changed.title, person.name)),
      buttons: [manageMenu(changed, actsOf(changed), language)],
    }))
  }
  return answerAtOnce(
    askers,
    asking,
    person,
    oneLine(person.language, words.handedOver(changed.title, owner.name)),
  )
}
