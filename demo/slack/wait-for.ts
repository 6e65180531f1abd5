/** Calls `again` on every change, until what it returns is called. */
type Watch = (again: () => void) => () => void

/** Waits until `look` finds something, looking at once and whenever a watch says so. */
export function waitFor<T>(
  look: () => T | undefined | false,
  watches: readonly Watch[],
  timeoutMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = []
    const stop = () => {
      clearTimeout(timer)
      for (const undo of stops) undo()
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`Nothing of the kind happened within ${timeoutMs} ms: ${String(look)}`))
    }, timeoutMs)
    const check = () => {
      const found = look()
      if (found === undefined || found === false) return
      stop()
      resolve(found)
    }
    stops.push(...watches.map((watch) => watch(check)))
    check()
  })
}
