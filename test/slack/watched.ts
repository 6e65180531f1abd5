/** Something that a test can wait for: `until` looks again whenever it `changed`. */
export class Watched {
  readonly #watchers = new Set<() => void>()

  changed(): void {
    for (const watcher of this.#watchers) watcher()
  }

  until(look: () => boolean): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const watcher = () => {
      if (!look()) return
      this.#watchers.delete(watcher)
      resolve()
    }
    this.#watchers.add(watcher)
    watcher()
    return promise
  }
}
