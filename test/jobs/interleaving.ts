import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { Redis } from 'ioredis'

const longestWaitMs = 2000

/** A generator of the same numbers for the same seed, in [0, 1). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Somebody at work: a process that answers, or one that makes a call. */
export interface Actor {
  readonly crashed: () => void
  /** What it is about to do in the world; several things where it does them at once. */
  readonly steps: (() => void)[]
}

/** Lets actors take their steps one by one, chosen by chance, and stops some of them for good. */
export class Interleaving {
  readonly #chance: () => number
  readonly #crashRate: number
  readonly #actors = new Set<Actor>()
  readonly #whose = new AsyncLocalStorage<Actor>()
  #commands = 0

  constructor(chance: () => number, crashRate: number) {
    this.#chance = chance
    this.#crashRate = crashRate
  }

  /** What comes next is a step of the actor that calls this. */
  async step(): Promise<void> {
    const actor = this.#whose.getStore()
    if (actor === undefined) throw new Error('A step of nobody')
    await new Promise<void>((resolve) => void actor.steps.push(resolve))
  }

  /** `crashed` is called in place of an end. */
  start(work: () => Promise<void>, crashed: () => void): Actor {
    const actor: Actor = { crashed, steps: [] }
    this.#actors.add(actor)
    actor.steps.push(() => {
      void this.#whose.run(actor, work).then(() => this.#actors.delete(actor))
    })
    return actor
  }

  /** Whoever has ended is left alone. */
  crash(actor: Actor): void {
    if (this.#actors.delete(actor)) actor.crashed()
  }

  /** Goes on until `between`, which starts actors, has no more, and all have ended. Returns how many crashed. */
  async run(between: () => 'more' | 'no more'): Promise<number> {
    let crashes = 0
    for (;;) {
      const isMore = between() === 'more'
      if (this.#actors.size === 0 && isMore) continue
      if (this.#actors.size === 0) return crashes
      const actor = await this.#anyReady()
      if (this.#chance() < this.#crashRate) {
        crashes++
        this.crash(actor)
        continue
      }
      const step = this.#anyOf(actor.steps)
      if (step === undefined) continue
      actor.steps.splice(actor.steps.indexOf(step), 1)
      step()
      do await turn()
      while (this.#commands > 0)
    }
  }

  /** A Redis whose every command is a step; a batch is one, in the moment of its sending. */
  redis<Target extends object>(target: Target): Target {
    return this.#stepping(target, (name) => name !== 'pipeline' && name !== 'multi') as Target
  }

  #stepping(target: object, isStep: (name: string | symbol) => boolean): object {
    const stepping: object = new Proxy(target, {
      get: (real, name) => {
        const member: unknown = Reflect.get(real, name)
        if (typeof member !== 'function') return member
        return (...args: unknown[]): unknown => {
          const call = (): unknown => Reflect.apply(member, real, args)
          if (isStep(name)) return this.#command(call)
          const result = call()
          return result === real ? stepping : this.#stepping(result as Redis, (name) => name === 'exec')
        }
      },
    })
    return stepping
  }

  async #command(call: () => unknown): Promise<unknown> {
    await this.step()
    this.#commands++
    return Promise.resolve(call()).finally(() => this.#commands--)
  }

  /** Somebody who can go on; some wait for others, and some for a moment. */
  async #anyReady(): Promise<Actor> {
    const until = performance.now() + longestWaitMs
    while (performance.now() < until) {
      const actor = this.#anyOf([...this.#actors].filter(({ steps }) => steps.length > 0))
      if (actor !== undefined) return actor
      await turn()
    }
    throw new Error('Everybody waits for somebody')
  }

  #anyOf<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[Math.floor(this.#chance() * things.length)]
  }
}
