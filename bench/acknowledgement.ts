import type { PracticeSlack } from '../demo/slack/practice-slack.ts'
import { askByCommand, isFinal } from './ask.ts'
import { paired } from './paired.ts'
import { percentile } from './percentile.ts'
import type { Row } from './row.ts'
import { channel, type Mode, person, Stage } from './stage.ts'

const commands = 200

/** From Slack's sending a slash command to the acknowledgement, beside a Bolt app that does nothing else. */
export async function acknowledgement(): Promise<readonly Row[]> {
  return [...(await acknowledged('socket')), ...(await acknowledged('http'))]
}

async function acknowledged(mode: Mode): Promise<readonly Row[]> {
  await using stage = await Stage.open({ mode })
  await Promise.all([stage.bot(), stage.plainBot('acknowledges')])
  const ask = async () => {
    await askByCommand(stage.slack, 'closed chats by channel yesterday', isFinal)
    return lastAckMs(stage.slack)
  }
  const askPlain = async () => {
    await stage.plainSlack.command(person, channel, '/report', 'closed chats by channel yesterday')
    return lastAckMs(stage.plainSlack)
  }
  await paired(10, ask, askPlain)
  const times = await paired(commands, ask, askPlain)
  return [50, 99].map((p) => ({
    what: `acknowledgement of a command over ${mode}, p${p}`,
    unit: 'ms',
    bot: percentile(times.bot, p / 100),
    plain: percentile(times.plain, p / 100),
  }))
}

function lastAckMs(slack: PracticeSlack): number {
  const attempt = slack.deliveries.at(-1)?.attempts[0]
  if (attempt?.outcome !== 'acknowledged')
    throw new Error(`The command was ${attempt?.outcome ?? 'not sent'}`)
  return attempt.tookMs
}
