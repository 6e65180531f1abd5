import type { Story } from './story.ts'

/** The process is gone. */
export class Killed extends Error {}

/** What a process leaves behind, and after which it can be killed. */
const writes = {
  answers: ['create', 'update'],
  chat: ['post', 'edit', 'respond', 'upload'],
  memory: ['noteMessage'],
  ledger: ['asked'],
} as const

/** Kills the story's process right after so many writes; returns a process that is started anew. */
export function killAfter(story: Story, count: number): { readonly restart: () => void } {
  let left = count
  const undo: (() => void)[] = []
  for (const [name, methods] of Object.entries(writes)) {
    const twin: unknown = Reflect.get(story, name)
    if (typeof twin !== 'object' || twin === null) throw new Error(`The story has no ${name}`)
    for (const method of methods) {
      const real: unknown = Reflect.get(twin, method)
      if (typeof real !== 'function') throw new Error(`${name} has no ${method}`)
      const write = async (...args: unknown[]) => {
        const done: unknown = await Reflect.apply(real, twin, args)
        left -= 1
        if (left === 0) throw new Killed()
        return done
      }
      Reflect.set(twin, method, write)
      undo.push(() => Reflect.deleteProperty(twin, method))
    }
  }
  return { restart: () => undo.forEach((one) => one()) }
}
