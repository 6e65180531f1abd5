/** Measures two ways in turn, so that whatever else the machine does meets both; each in its own figures. */
export async function paired<Figure>(
  rounds: number,
  bot: (round: number) => Promise<Figure>,
  plain: (round: number) => Promise<Figure>,
): Promise<{ readonly bot: readonly Figure[]; readonly plain: readonly Figure[] }> {
  const figures = { bot: [] as Figure[], plain: [] as Figure[] }
  for (let round = 0; round < rounds; round++) {
    // Who goes first may find things warm, or cold.
    if (round % 2 === 0) figures.bot.push(await bot(round))
    figures.plain.push(await plain(round))
    if (round % 2 === 1) figures.bot.push(await bot(round))
  }
  return figures
}

/** Milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
