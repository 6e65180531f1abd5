import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '../jobs/words-in.ts'
import { ana, emily, luis, operacion, Practice } from './practice.ts'

/** What Emily types and picks, so odd that nothing else says it. */
const word = 'Zurbaran'

describe('“Forget my questions”, after a day of use', () => {
  let practice: Practice
  let redis: Redis
  beforeAll(async () => {
    practice = await Practice.open()
    redis = new Redis(practice.redis.url)
  })
  afterAll(async () => {
    redis.disconnect()
    await practice[Symbol.asyncDispose]()
  })

  test('leaves her words in no key of Redis, whoever rated, refreshed or went on from them', async () => {
    const { slack } = practice
    const dm = await slack.openDm(emily)
    const mention = `${slack.mention} mail transfers yesterday by hour only ${word}`
    const asked = await slack.say(emily, operacion, mention)
    const answer = await practice.answer(emily, operacion, word, 'Refresh')
    await slack.react(luis, operacion, answer.ts, '+1')
    await practice.press(luis, answer, 'This is not what I asked')
    await practice.press(ana, answer, 'Refresh')
    const refreshed = await practice.answer(ana, operacion, word, /Updated at .* by Ana/)
    await practice.press(luis, refreshed, 'Previous: ')
    await slack.say(ana, operacion, `${slack.mention} by channel`, asked?.ts)
    await slack.say(emily, dm.id, `transfers of ${word} yesterday`)
    await slack.command(
      emily,
      operacion,
      '/report',
      `schedule mail transfers of yesterday only ${word} daily at 8am`,
    )
    await practice.answer(emily, operacion, /^Start the digest/)
    await expect.poll(() => redis.zcard('wolkvox:answers:open'), { timeout: 15_000 }).toBe(0)
    expect(await wordsIn(redis)).toContain(word)

    await slack.command(emily, operacion, '/report', 'forget my questions')
    const told = await practice.answer(emily, operacion, /^Done: I have forgotten/)
    expect(told.text).toContain('Your digests stay')
    expect(await wordsIn(redis)).not.toContain(word)
  })

  test('keeps a digest that she started, which comes as before', async () => {
    const { slack } = practice
    const words = `schedule mail transfers of yesterday only ${word} daily at 9am`
    await slack.command(emily, operacion, '/report', words)
    const proposal = await practice.answer(emily, operacion, /^Start the digest[^]*Every day at 09:00/)
    await practice.press(emily, proposal, 'Start')
    await practice.answer(emily, operacion, / is on\. First run/)
    await slack.command(emily, operacion, '/report', 'forget my questions')
    await slack.waitFor(
      () =>
        practice.seen(emily, operacion).filter(({ text }) => text.startsWith('Done: I have')).length === 2,
      15_000,
    )
    await slack.command(emily, operacion, '/report', 'schedules')
    const list = await practice.answer(emily, operacion, /^Your digests \(1\)/)
    expect(list.text).toContain('every day at 09:00')
  })

  test('nothing was done that Slack forbids', () => {
    expect(practice.slack.violations).toEqual([])
  })
})
