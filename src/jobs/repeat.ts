import type { Logger } from 'pino'

/** Does `work` again and again until it is stopped, never twice at once. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  log: Logger,
): { readonly stop: () => Promise<void> } {
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(work).catch((error: unknown) => log.warn({ err: error }, 'A sweep broke off'))
  }, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
