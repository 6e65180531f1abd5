import type { Place, PostPlace, Posted, ResponsePlace } from '../../../src/bot/model/answer-record.ts'
import { Failure, type FailureKind } from '../../../src/bot/model/failure.ts'
import type { Message } from '../../../src/bot/model/message.ts'
import type { BeforeSending, Chat } from '../../../src/bot/ports/chat.ts'
import type { Upload } from '../../../src/bot/model/made-answer.ts'

type Trouble = FailureKind | { readonly reply: 'lost' }

/** A Slack that takes every message, unless it was told to fail the next one or to lose its reply. */
export class ChatTwin implements Chat {
  readonly posts: { posted: Posted; place: PostPlace; message: Message; mark: string }[] = []
  readonly responses: { place: ResponsePlace; message: Message }[] = []
  readonly whispers: { place: PostPlace; person: string; message: Message }[] = []
  readonly uploads: { place: PostPlace; file: Upload; message: Message }[] = []
  /** The statuses shown, in their order; empty where one was taken away. */
  readonly statuses: { place: PostPlace; text: string }[] = []
  /** What App Home shows, by person. */
  readonly homes = new Map<string, Message>()
  /** Says what every message, edit and file for a channel fails with; undefined where Slack takes it. */
  refuses: (channel: string, what: 'post' | 'edit' | 'upload') => FailureKind | undefined = () => undefined
  readonly #troubles: Trouble[] = []
  #count = 0

  failNext(...troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles)
  }

  async post(
    place: PostPlace,
    message: Message,
    mark: string,
    beforeSending?: BeforeSending,
  ): Promise<Posted> {
    await beforeSending?.()
    this.#refuse(place.channel, 'post')
    return this.#take(() => {
      this.#count += 1
      const posted = { channel: place.channel, ts: `1700000000.${`${this.#count}`.padStart(6, '0')}` }
      this.posts.push({ posted, place, message, mark })
      return posted
    })
  }

  async edit(
    posted: Posted,
    message: Message,
    _audience: Place['audience'],
    beforeSending?: BeforeSending,
  ): Promise<void> {
    await beforeSending?.()
    this.#refuse(posted.channel, 'edit')
    return this.#take(() => {
      const post = this.posts.find(
        ({ posted: { channel, ts } }) => channel === posted.channel && ts === posted.ts,
      )
      if (post === undefined) throw new Failure('slack-refused')
      post.message = message
    })
  }

  find(place: PostPlace, mark: string): Promise<Posted | undefined> {
    return this.#take(
      () => this.posts.find((post) => post.mark === mark && post.place.channel === place.channel)?.posted,
    )
  }

  respond(place: ResponsePlace, message: Message): Promise<void> {
    return this.#take(() => {
      this.responses.push({ place, message })
    })
  }

  whisper(place: PostPlace, person: string, message: Message): Promise<void> {
    return this.#take(() => {
      this.whispers.push({ place, person, message })
    })
  }

  openDm(person: string): Promise<string> {
    return this.#take(() => `D-${person}`)
  }

  async upload(
    place: PostPlace,
    file: Upload,
    message: Message,
    beforeSending?: BeforeSending,
  ): Promise<void> {
    await beforeSending?.()
    this.#refuse(place.channel, 'upload')
    return this.#take(() => {
      this.uploads.push({ place, file, message })
    })
  }

  showStatus(place: PostPlace, text: string): Promise<void> {
    this.statuses.push({ place, text })
    return Promise.resolve()
  }

  publishHome(person: string, message: Message): Promise<void> {
    return this.#take(() => {
      this.homes.set(person, message)
    })
  }

  #refuse(channel: string, what: 'post' | 'edit' | 'upload'): void {
    const kind = this.refuses(channel, what)
    if (kind !== undefined) throw new Failure(kind)
  }

  #take<Taken>(act: () => Taken): Promise<Taken> {
    const trouble = this.#troubles.shift()
    if (typeof trouble === 'string') return Promise.reject(new Failure(trouble))
    try {
      const taken = act()
      return trouble === undefined
        ? Promise.resolve(taken)
        : Promise.reject(new Failure('slack-outcome-unknown'))
    } catch (error) {
      return Promise.reject(error)
    }
  }
}
