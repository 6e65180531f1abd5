import type { ViewState } from './workspace.ts'

interface Choice {
  readonly blockId: string
  readonly actionId: string
  readonly state?: Record<string, unknown>
}

/** What each person has picked so far in the menus and fields of a message or view. */
export class Choices {
  readonly #picked = new Map<string, ViewState>()

  of(person: string, surface: string): ViewState {
    return this.#picked.get(`${person}:${surface}`) ?? {}
  }

  keep(person: string, surface: string, { blockId, actionId, state }: Choice): void {
    if (state === undefined) return
    const before = this.of(person, surface)
    this.#picked.set(`${person}:${surface}`, {
      ...before,
      [blockId]: { ...before[blockId], [actionId]: state },
    })
  }
}
