import { paired, timed } from './paired.ts'
import { median } from './percentile.ts'
import type { Row } from './row.ts'
import { Stage } from './stage.ts'

/** From `node src/main.ts` to its line that says ready, beside a bare Bolt app on the same Slack. */
export async function ready(): Promise<readonly Row[]> {
  await using stage = await Stage.open()
  const start = async () => {
    let bot: Awaited<ReturnType<Stage['bot']>> | undefined
    const ms = await timed(async () => (bot = await stage.bot()))
    await bot?.stop()
    return ms
  }
  const startPlain = async () => {
    let bot: AsyncDisposable | undefined
    const ms = await timed(async () => (bot = await stage.plainBot('acknowledges')))
    await bot?.[Symbol.asyncDispose]()
    return ms
  }
  const times = await paired(5, start, startPlain)
  return [{ what: 'start to ready', unit: 'ms', bot: median(times.bot), plain: median(times.plain) }]
}
