import { expect, test } from 'vitest'
import { DigestStory, textOf } from './digest-story.ts'

const transfers = Array.from({ length: 6 }, (_, at) => ({
  conn_id: String(at),
  agent_name: `Ana ${at % 3}`,
  transfer_agent_name: `Ana ${at % 3}`,
  channel: 'email',
  date: '2026-03-17 10:00:00',
}))

test.each([
  ['in this channel', 'agents go without their names'],
  ['by dm', 'Posts to you, in a DM.'],
])('a digest that would name agents %s says before its start: %s', async (where, said) => {
  const story = new DigestStory()
  await story.ask(`schedule mail transfers by agent of yesterday every weekday at 8am ${where}`)
  await story.work()
  await story.landByDay(() => transfers)
  const text = textOf(story.lastPost)
  expect(text).toContain(said)
  expect(text.includes('Agent 1')).toBe(where !== 'by dm')
})

test.each([
  ['America/Sao_Paulo', 'Thu 19 Mar 2026 08:00 (10:00 for you) · Fri 20 Mar'],
  ['America/Bogota', 'Thu 19 Mar 2026 08:00 · Fri 20 Mar'],
  ['Asia/Tokyo', 'Thu 19 Mar 2026 08:00 (22:00 for you) · Fri 20 Mar'],
  ['Pacific/Auckland', 'Thu 19 Mar 2026 08:00 (Fri 20 Mar 2026 02:00 for you) · Fri 20 Mar'],
])('the next runs are told on the clocks of a reader in %s too', async (zone, runs) => {
  const story = new DigestStory()
  story.people.add({ id: 'UANA', name: 'Ana', zone })
  await story.propose('schedule closed chats of yesterday every weekday at 8am')
  expect(textOf(story.lastPost)).toContain(runs)
})

test.each(['Sao Paulo', 'são paulo', 'Brasil', 'America/Sao_Paulo'])(
  'a form takes %s for the zone of its people',
  async (zone) => {
    const story = new DigestStory()
    const values = { more: 'closed chats of yesterday', days: 'daily', time: '08:00', zone }
    await story.submit({ purpose: { kind: 'new-digest' }, values })
    const [digest] = await story.digests.all()
    expect(digest?.schedule.zone).toBe('America/Sao_Paulo')
  },
)
