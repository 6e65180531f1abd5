import type { Logger } from 'pino'

/** Does `work` again and again until it is stopped; while it is at it, what would be next is left out. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  log: Logger,
): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => log.warn({ err: error }, 'A sweep broke off'))
      .finally(() => {
        running = undefined
      })
  }, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
