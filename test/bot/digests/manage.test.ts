import { describe, expect, test } from 'vitest'
import { listDigests, digestsOf } from '../../../src/bot/digests/manage/list-digests.ts'
import { manageMenu } from '../../../src/bot/digests/plan/manage-menu.ts'
import type { Message } from '../../../src/bot/model/message.ts'
import { press } from '../../../src/bot/press.ts'
import { inThread, now, privately } from '../story.ts'
import { DigestStory, friday, textOf, thursday } from './digest-story.ts'

const daily = 'schedule closed chats of yesterday every weekday at 8am'

function entriesOf({ parts }: Message) {
  return parts.flatMap((part) => (part.kind === 'entry' ? [part] : []))
}

async function crew() {
  const story = new DigestStory()
  story.people.add({ id: 'ULUIS', name: 'Luis' })
  story.people.add({ id: 'UADMIN', name: 'Eva', isAdmin: true })
  const digest = await story.start(daily)
  return { story, id: digest.id }
}

describe('the list', () => {
  test('has next run, last outcome and what can be done', async () => {
    const { story, id } = await crew()
    await story.due(id, thursday)
    await story.landByDay(() => [])
    const list = await listDigests(story.askers, { ...story.asking(), at: story.now }, 'mine', 0)
    const [entry] = entriesOf(list)
    expect(list.headline).toBe('Your digests (1)')
    expect(entry?.text).toBe('Closed chats by channel · Monday to Friday at 08:00')
    expect(entry?.note).toBe(
      'next: Fri 20 Mar 2026 08:00 (Bogota, GMT-5) · last run: Thu 19 Mar 2026 08:00, posted',
    )
    expect(entry?.channel).toBe('COPS')
    expect(entry?.buttons).toMatchObject([
      {
        label: 'Manage…',
        options: [
          { label: 'Run now' },
          { label: 'Edit' },
          { label: 'Pause' },
          { label: 'Hand over' },
          { label: 'Delete the schedule' },
        ],
      },
    ])
  })

  test('has what has begun, not what was only proposed', async () => {
    const story = new DigestStory()
    const { id } = await story.propose(daily, privately)
    const shown = async () => entriesOf(await listDigests(story.askers, story.asking(), 'mine', 0)).length
    expect(await shown()).toBe(0)
    await story.act(id, 'start', 'UANA', privately)
    expect(await shown()).toBe(1)
  })

  test('of a channel names the owners, and offers what is theirs to nobody else', async () => {
    const { story } = await crew()
    const [entry] = entriesOf(await listDigests(story.askers, story.asking(inThread, 'ULUIS'), 'channel', 0))
    expect(entry?.note).toContain('owner: Ana')
    expect(entry?.buttons).toEqual([])
  })

  test('of all is the admins’', async () => {
    const { story } = await crew()
    const seenBy = async (person: string) =>
      entriesOf(await listDigests(story.askers, story.asking(inThread, person), 'all', 0)).length
    expect([await seenBy('ULUIS'), await seenBy('UADMIN')]).toEqual([0, 1])
  })

  test('says how to make one where there is none', async () => {
    const story = new DigestStory()
    expect(textOf(await listDigests(story.askers, story.asking(), 'mine', 0))).toContain(
      'Ask for one in words',
    )
  })

  test('offers the form for a new one', async () => {
    const story = new DigestStory()
    const heard = await press(story.askers, story.asking(), { kind: 'new-digest' })
    expect(heard).toMatchObject({ kind: 'form', form: { purpose: { kind: 'new-digest' } } })
  })

  test('has pages', async () => {
    const story = new DigestStory()
    for (let nth = 0; nth < 9; nth++) await story.start(daily)
    const list = await listDigests(story.askers, story.asking(), 'mine', 1)
    expect(entriesOf(list)).toHaveLength(1)
    expect(list.context).toEqual(['Page 2 of 2'])
  })

  test('at home is somebody’s own, the next one first', async () => {
    const { story } = await crew()
    await story.start('schedule closed chats of today every day at 7am')
    const entries = await digestsOf(story.askers, 'UANA', now)
    expect(entries.map(({ text }) => text)).toEqual([
      'Closed chats by channel · every day at 07:00',
      'Closed chats by channel · Monday to Friday at 08:00',
    ])
    expect(await digestsOf(story.askers, 'ULUIS', now)).toEqual([])
  })
})

describe('who may', () => {
  test('change a digest is its owner and the admins', async () => {
    const { story, id } = await crew()
    const heard = await story.act(id, 'pause', 'ULUIS', privately)
    expect(heard.kind === 'said' && heard.message.headline).toBe(
      'Only Ana or an admin can change this digest.',
    )
    expect((await story.digest(id)).state).toBe('active')
    await story.act(id, 'pause', 'UADMIN')
    expect((await story.digest(id)).state).toBe('paused')
  })

  test('edit in a form that was left open is asked again when it is sent', async () => {
    const { story, id } = await crew()
    const filled = { purpose: { kind: 'hand-over', digest: id }, values: { owner: 'ULUIS' } } as const
    expect(await story.submit(filled, 'ULUIS')).toMatchObject({ kind: 'mend' })
  })
})

describe('a digest', () => {
  test('that is paused posts nothing, and what was due meanwhile is not caught up with', async () => {
    const { story, id } = await crew()
    await story.act(id, 'pause')
    await story.due(id, thursday + 60_000)
    await story.act(id, 'resume')
    await story.due(id, thursday + 120_000)
    expect(story.calls.waiting()).toEqual([])
    await story.due(id, friday)
    expect(story.calls.waiting()).toHaveLength(2)
  })

  test('is not changed by a button of a message from before', async () => {
    const { story, id } = await crew()
    const again = await story.act(id, 'start', 'UANA', privately)
    expect(again.kind === 'said' && again.message.headline).toContain('is already on')
    await story.act(id, 'delete')
    await story.act(id, 'resume')
    expect((await story.digest(id)).state).toBe('deleted')
  })

  test('runs now in its own place, without touching its schedule', async () => {
    const { story, id } = await crew()
    await story.act(id, 'run')
    await story.landByDay(() => [])
    const posts = story.chat.posts.map(({ message }) => textOf(message))
    expect(posts.some((text) => text.includes('Run outside the schedule by Ana.'))).toBe(true)
    await story.due(id, thursday)
    expect(story.calls.waiting()).toHaveLength(2)
  })

  test('that is deleted can be brought back for 30 days', async () => {
    const { story, id } = await crew()
    await story.act(id, 'delete')
    await story.due(id, thursday)
    expect(story.calls.waiting()).toEqual([])
    await story.act(id, 'restore')
    expect((await story.digest(id)).state).toBe('active')
    await story.act(id, 'delete')
    story.now += 31 * 86_400_000
    const heard = await story.act(id, 'restore', 'UANA', privately)
    expect(heard.kind === 'said' && heard.message.headline).toBe('This digest is no longer there.')
  })

  test('is not handed over to its own owner', async () => {
    const { story, id } = await crew()
    const heard = await story.submit({
      purpose: { kind: 'hand-over', digest: id },
      values: { owner: 'UANA' },
    })
    expect(heard).toMatchObject({ kind: 'mend', problems: { owner: expect.stringContaining('already') } })
  })

  test('has nothing beside its menu: what can be brought back is not asked for twice', async () => {
    const { story, id } = await crew()
    const menu = manageMenu(await story.digest(id), ['run', 'delete'], 'en')
    expect(menu.options.filter(({ confirmation }) => confirmation !== undefined)).toEqual([])
  })

  test('is handed over, and the new owner is told', async () => {
    const { story, id } = await crew()
    await story.submit({ purpose: { kind: 'hand-over', digest: id }, values: { owner: 'ULUIS' } })
    expect((await story.digest(id)).owner).toBe('ULUIS')
    const told = story.chat.posts.find(({ place }) => place.channel === 'D-ULUIS')
    expect(told?.message.headline).toBe('Ana handed the digest “Closed chats by channel” over to you.')
  })

  test('is edited in a form, and what is not touched stays', async () => {
    const { story, id } = await crew()
    const heard = await story.act(id, 'edit', 'UANA', privately)
    if (heard.kind !== 'form') throw new Error('No form')
    const values = Object.fromEntries(
      heard.form.fields.flatMap((field) => {
        const value = 'values' in field ? field.values : 'value' in field ? field.value : undefined
        return value === undefined ? [] : [[field.id, value]]
      }),
    )
    expect(values['time']).toBe('08:00')
    const before = await story.digest(id)
    await story.submit({ purpose: heard.form.purpose, values })
    expect(await story.digest(id)).toEqual(before)
    await story.submit({ purpose: heard.form.purpose, values: { ...values, time: '07:45' } })
    expect((await story.digest(id)).schedule.rule).toBe(
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=7;BYMINUTE=45',
    )
    await story.submit({
      purpose: heard.form.purpose,
      values: { ...values, days: 'first', time: '09:30', title: 'Chats' },
    })
    expect(await story.digest(id)).toMatchObject({
      title: 'Chats',
      schedule: { rule: 'FREQ=MONTHLY;BYMONTHDAY=1;BYHOUR=9;BYMINUTE=30' },
      questions: before.questions,
    })
    expect(textOf(story.lastPost)).toContain('Wed 1 Apr 2026 09:30')
  })

  test('leaves a line for each change: who and what', async () => {
    const { story, id } = await crew()
    await story.act(id, 'pause', 'UADMIN')
    await story.act(id, 'resume')
    expect(story.digests.traces.map(({ trace: { by, deed } }) => `${by} ${deed}`)).toEqual([
      'UANA propose',
      'UANA start',
      'UADMIN pause',
      'UANA resume',
    ])
  })
})
