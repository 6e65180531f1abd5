import type { Story } from './story.ts'

/** The process is gone. */
export class Killed extends Error {}

/** What a process leaves behind, and after which it can be killed. */
const writes = {
  answers: ['create', 'update', 'updateAsRead'],
  chat: ['post', 'edit', 'respond', 'upload'],
  memory: ['noteMessage'],
  ledger: ['asked'],
} as const

/** After what it reads a process can be frozen as well. */
const steps = {
  ...writes,
  answers: [...writes.answers, 'get'],
  chat: [...writes.chat, 'find'],
} as const

/** Kills the story's process right after so many writes; returns a process that is started anew. */
export function killAfter(story: Story, count: number): { readonly restart: () => void } {
  const restart = after(story, writes, count, () => {
    throw new Killed()
  })
  return { restart }
}

/** Freezes the run that takes the story's so many-th step, right after it and until it is thawed; others go on. */
export function freezeAfter(
  story: Story,
  count: number,
): { readonly frozen: Promise<void>; readonly thaw: () => void } {
  const frozen = Promise.withResolvers<void>()
  const thawed = Promise.withResolvers<void>()
  const stop = after(story, steps, count, () => {
    frozen.resolve()
    return thawed.promise
  })
  const thaw = () => {
    stop()
    thawed.resolve()
  }
  return { frozen: frozen.promise, thaw }
}

/** Does something right after so many of these calls, once; returns what takes the counting away. */
function after(
  story: Story,
  calls: Readonly<Record<string, readonly string[]>>,
  count: number,
  act: () => Promise<void>,
): () => void {
  let left = count
  const undo: (() => void)[] = []
  for (const [name, methods] of Object.entries(calls)) {
    const twin: unknown = Reflect.get(story, name)
    if (typeof twin !== 'object' || twin === null) throw new Error(`The story has no ${name}`)
    for (const method of methods) {
      const real: unknown = Reflect.get(twin, method)
      if (typeof real !== 'function') throw new Error(`${name} has no ${method}`)
      const call = async (...args: unknown[]) => {
        const done: unknown = await Reflect.apply(real, twin, args)
        left -= 1
        if (left === 0) await act()
        return done
      }
      Reflect.set(twin, method, call)
      undo.push(() => Reflect.deleteProperty(twin, method))
    }
  }
  return () => undo.forEach((one) => one())
}
