import type { Place } from '../../../src/bot/model/answer-record.ts'
import type { Heard } from '../../../src/bot/model/bot.ts'
import { closeEdition } from '../../../src/bot/digests/issue/close-edition.ts'
import type { Digest } from '../../../src/bot/model/digest.ts'
import { issueEditions } from '../../../src/bot/digests/issue/issue-editions.ts'
import { submitDigest } from '../../../src/bot/digests/manage/submit-digest.ts'
import type { Filled } from '../../../src/bot/model/form.ts'
import type { DigestAct, Message } from '../../../src/bot/model/message.ts'
import { unmetered } from '../../../src/bot/model/meter.ts'
import { press } from '../../../src/bot/press.ts'
import { inThread, Story } from '../story.ts'

/** 18 March 2026 is a Wednesday; its next working days begin at eight in Bogotá. */
export const thursday = Date.parse('2026-03-19T13:00:00Z')
export const friday = Date.parse('2026-03-20T13:00:00Z')
export const monday = Date.parse('2026-03-23T13:00:00Z')

/** A story with digests: somebody wants one, its time comes, and its post stands somewhere. */
export class DigestStory extends Story {
  admins: readonly string[] = []

  /** Asks for a digest, has its preview made, and returns it. */
  async propose(text: string, place: Place = inThread): Promise<Digest> {
    const heard = await this.ask(text, place)
    if (heard.kind !== 'accepted') throw new Error(`${heard.kind}: ${JSON.stringify(heard)}`)
    await this.work()
    await this.land([])
    const digest = (await this.digests.all()).at(-1)
    if (digest === undefined) throw new Error('No digest was proposed')
    return digest
  }

  async start(text: string, place: Place = inThread): Promise<Digest> {
    const { id } = await this.propose(text, place)
    await this.act(id, 'start')
    return this.digest(id)
  }

  async digest(id: string): Promise<Digest> {
    const digest = await this.digests.get(id)
    if (digest === undefined) throw new Error(`No digest ${id}`)
    return digest
  }

  async act(digest: string, act: DigestAct, person = 'UANA', place: Place = inThread): Promise<Heard> {
    const heard = await press(this.askers, this.asking(place, person), { kind: 'digest', digest, act })
    await this.work()
    return heard
  }

  async submit(filled: Filled, person = 'UANA', place: Place = inThread): Promise<Heard> {
    const heard = await submitDigest(this.askers, this.asking(place, person), filled)
    await this.work()
    return heard
  }

  /** The clock of a digest rings, or a process looks for what is overdue. */
  async due(digest: string, at: number): Promise<void> {
    this.now = at
    await issueEditions({ ...this.askers, admins: this.admins }, digest, at)
    await this.work()
  }

  override async answer(id: string): Promise<void> {
    await super.answer(id)
    await closeEdition({ ...this.askers, admins: this.admins, meter: unmetered }, id)
  }

  /** Wolkvox answers every call that waits: what it says depends on the day (yyyy-mm-dd, in UTC) of its window. */
  async landByDay(rows: (day: string) => readonly Record<string, string>[]): Promise<void> {
    for (const call of this.calls.waiting()) {
      await this.landCall(call, rows(new Date(call.window.start).toISOString().slice(0, 10)))
    }
  }

  get lastPost(): Message {
    const post = this.chat.posts.at(-1)
    if (post === undefined) throw new Error('Nothing was posted')
    return post.message
  }
}

export function textOf({ headline, parts, context }: Message): string {
  const written = parts.map((part) => ('text' in part ? part.text : ''))
  return [headline, ...written, ...context].join('\n')
}
