import { expect, it } from 'vitest'
import { Stage } from '../press/stage.ts'
import { inThread, privately, Story } from '../story.ts'

it('says how many calls a question takes before it makes more than a week of them', async () => {
  const story = new Story()
  await story.ask('chat_13 by day last month', inThread)
  await story.work()
  expect(story.calls.waiting()).toEqual([])
  expect(story.posts[0]).toContain('That takes 28 requests to Wolkvox, about 1 minute. Go on?')
  expect(story.posts[0]).toContain('"kind":"go-on"')
})

it('makes a week of calls, and any that one answer needs, without asking', async () => {
  const story = new Story()
  await story.ask('chat_13 by day last week', inThread)
  await story.work()
  expect(story.calls.waiting()).toHaveLength(7)
  const year = new Story()
  await year.ask('calls in detail by month last year', inThread)
  await year.work()
  expect(year.calls.waiting()).toHaveLength(12)
})

it('goes on with a question that has taken too many calls, when somebody agrees', async () => {
  const stage = await new Stage().begin()
  const id = await stage.asked('calls in detail last month')
  expect(stage.calls.limits.get(id)).toBe(40)
  for (const call of stage.calls.waiting()) stage.calls.fail(call, 'too-many-calls', stage.now)
  await stage.work()
  expect(stage.headlines.at(-1)).toContain('many calls to Wolkvox and is not complete yet')
  stage.answered = id
  const { id: next } = await stage.press({ kind: 'go-on' })
  expect(stage.calls.limits.get(next)).toBe(400)
  expect(stage.headlines.at(-1)).not.toContain('not complete')
})

it('is leafed through by its buttons', async () => {
  const story = new Story()
  const heard = await story.bot.press(story.asking(privately), { kind: 'catalogue', family: 'chats' })
  expect(JSON.stringify(heard)).toContain('Closed chats by channel')
  const page = await story.bot.press(story.asking(privately), { kind: 'report', report: 'chat_13' })
  expect(JSON.stringify(page)).toContain('In Wolkvox: chat_13')
  expect(await story.bot.press(story.asking(privately), { kind: 'search-reports' })).toMatchObject({
    kind: 'form',
    form: { purpose: { kind: 'search-reports' } },
  })
})

/** As public clients of the API report, live servers take no more than 24 hours a call of skill_5. */
it('asks for the agents needed one day a call', async () => {
  const story = new Story()
  await story.ask('agents needed by hour last week', inThread)
  await story.work()
  const hours = story.calls.waiting().map(({ window }) => (window.end - window.start) / 3_600_000)
  expect(hours).toEqual(Array.from({ length: 7 }, () => 24))
})
