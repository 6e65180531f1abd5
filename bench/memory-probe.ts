/** Loaded into the bot's process: at each SIGUSR2 it says what it holds. */
export interface Held {
  /** What the machine has given it. V8 asks for more while there is much garbage, and gives little of it back. */
  readonly residentMiB: number
  /** Objects, and the buffers beside them, when the garbage is collected. */
  readonly aliveMiB: number
}

const mib = 2 ** 20

process.on('SIGUSR2', () => {
  const residentMiB = process.memoryUsage.rss() / mib
  // The second takes what the first has finalised.
  for (let times = 0; times < 2; times += 1) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  const held: Held = { residentMiB, aliveMiB: (heapUsed + external) / mib }
  console.log(JSON.stringify({ held }))
})
