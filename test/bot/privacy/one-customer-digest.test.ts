import { describe, expect, test } from 'vitest'
import { editionId } from '../../../src/bot/digests/plan/edition-answer.ts'
import { buttonsOf } from '../buttons-of.ts'
import { DigestStory, textOf, thursday } from '../digests/digest-story.ts'
import { inThread, privately } from '../story.ts'

const daily = 'schedule chats of customer 3001234567 of yesterday by hour every day at 8am'
const dm = { kind: 'post', channel: 'D-USOL', threadTs: '1.1', audience: 'private' } as const
const refusal = expect.stringContaining('Only supervisors')

/** Sol and Rey are supervisors, Eva is an admin and none, and Luis is nobody in particular. */
function crew(): DigestStory {
  const story = new DigestStory()
  story.people.add({ id: 'USOL', name: 'Sol', isSupervisor: true })
  story.people.add({ id: 'UREY', name: 'Rey', isSupervisor: true })
  story.people.add({ id: 'UEVA', name: 'Eva', isAdmin: true })
  story.people.add({ id: 'ULUIS', name: 'Luis' })
  return story
}

async function started() {
  const story = crew()
  await story.ask(daily, dm, 'USOL')
  await story.work()
  await story.land([])
  const [digest] = await story.digests.all()
  if (digest === undefined) throw new Error('No digest was proposed')
  await story.act(digest.id, 'start', 'USOL', dm)
  return { story, id: digest.id }
}

function inChannel({ chat }: DigestStory): string {
  return JSON.stringify(chat.posts.filter(({ place }) => !place.channel.startsWith('D')))
}

/** Values for the form of a digest, of the questions that it begins with. */
const values = { questions: ['0'], days: 'daily', time: '08:00', zone: 'America/Bogota' }

test('a digest about one customer is a supervisor’s, posts in the DM, and is proposed there', async () => {
  const story = crew()
  const heard = await story.ask(daily, inThread, 'USOL')
  expect(heard.kind).toBe('accepted')
  await story.work()
  await story.land([])
  expect(await story.digests.all()).toMatchObject([{ owner: 'USOL', place: { kind: 'dm' } }])
  expect(inChannel(story)).toContain('so I answer in your DM')
  expect(inChannel(story)).not.toContain('3001234567')
  const proposal = story.chat.posts.find(({ place }) => place.channel === 'D-USOL')?.message
  expect(proposal && textOf(proposal)).toContain('3001234567')
  expect(buttonsOf(proposal).map(({ label }) => label)).not.toContain('Post here')
})

test('words for a channel do not bring it there', async () => {
  const story = crew()
  await story.ask(`${daily} in #ventas`, privately, 'USOL')
  expect(await story.digests.all()).toMatchObject([{ place: { kind: 'dm' } }])
})

describe('it comes to its owner', () => {
  test('at its slot, and when it is run by hand', async () => {
    const { story, id } = await started()
    await story.due(id, thursday)
    await story.landByDay(() => [])
    await story.act(id, 'run', 'UEVA', inThread)
    await story.landByDay(() => [])
    const editions = story.chat.posts.filter(({ mark }) => mark.startsWith('digest.'))
    expect(editions.map(({ place }) => place.channel)).toEqual(['D-USOL', 'D-USOL'])
    expect(inChannel(story)).not.toContain('3001234567')
  })

  test('no more, once its owner is no supervisor', async () => {
    const { story, id } = await started()
    story.people.add({ id: 'USOL', name: 'Sol' })
    await story.due(id, thursday)
    expect(story.calls.waiting()).toEqual([])
    expect(await story.digest(id)).toMatchObject({ state: 'paused', reason: 'one-customer' })
    expect(textOf(story.lastPost)).toContain('it is about one customer')
    await story.act(id, 'run', 'USOL', dm)
    expect(story.calls.waiting()).toEqual([])
  })

  test('and in no channel where an earlier version had put it', async () => {
    const { story, id } = await started()
    const place = { kind: 'channel', channel: 'COPS' } as const
    await story.digests.change(id, { place }, { by: 'UANA', deed: 'import' })
    await story.due(id, thursday)
    expect(await story.digest(id)).toMatchObject({ state: 'paused', reason: 'one-customer' })
    expect(inChannel(story)).not.toContain('3001234567')
  })

  test('not where an edition was begun by an earlier version', async () => {
    const { story, id } = await started()
    await story.due(id, thursday)
    const place = { kind: 'post', channel: 'COPS', audience: 'channel' } as const
    await story.answers.update(editionId(id, thursday), { place })
    await story.landByDay(() => [])
    expect(inChannel(story)).toContain('Only supervisors')
    expect(inChannel(story)).not.toContain('3001234567')
  })
})

describe('nobody else', () => {
  test('makes one with a form', async () => {
    const story = crew()
    const more = 'chats of customer 3001234567 yesterday by hour'
    const filled = { purpose: { kind: 'new-digest' }, values: { ...values, more } } as const
    expect(await story.submit(filled, 'ULUIS')).toMatchObject({ kind: 'mend', problems: { more: refusal } })
    expect(
      await story.submit({ ...filled, values: { ...filled.values, place: 'COPS' } }, 'USOL'),
    ).toMatchObject({ kind: 'mend', problems: { place: expect.stringContaining('stays private') } })
    expect(await story.digests.all()).toEqual([])
  })

  test('sees what it asks, not even an admin', async () => {
    const { story, id } = await started()
    expect(await story.act(id, 'edit', 'UEVA')).toMatchObject({ message: { headline: refusal } })
    const filled = { purpose: { kind: 'edit-digest', digest: id }, values } as const
    expect(await story.submit(filled, 'UEVA')).toMatchObject({ kind: 'mend', problems: { more: refusal } })
    expect(await story.act(id, 'pause', 'UEVA')).toMatchObject({ kind: 'accepted' })
  })

  test('is handed it, but another supervisor', async () => {
    const { story, id } = await started()
    const give = (owner: string) =>
      story.submit({ purpose: { kind: 'hand-over', digest: id }, values: { owner } }, 'USOL', dm)
    expect(await give('ULUIS')).toMatchObject({
      kind: 'mend',
      problems: { owner: 'It is about one customer: choose a supervisor.' },
    })
    await give('UREY')
    expect(await story.digest(id)).toMatchObject({ owner: 'UREY' })
  })

  test('reads what is said when it is edited or to be posted in a channel', async () => {
    const { story, id } = await started()
    const edit = { purpose: { kind: 'edit-digest', digest: id }, values } as const
    await story.submit(edit, 'USOL', inThread)
    expect(textOf(story.lastPost)).toContain('3001234567')
    expect(await story.submit({ ...edit, values: { ...values, place: 'COPS' } }, 'USOL')).toMatchObject({
      kind: 'mend',
    })
    await story.digests.change(id, { state: 'proposed' }, { by: 'USOL', deed: 'edit' })
    expect(await story.act(id, 'post-here', 'USOL')).toMatchObject({
      message: { headline: 'This is about one customer, so it stays private.' },
    })
    expect(inChannel(story)).not.toContain('3001234567')
    expect(await story.digest(id)).toMatchObject({ place: { kind: 'dm' } })
  })
})
