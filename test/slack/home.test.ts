import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Message } from '../../src/bot/model/message.ts'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { ana, type Rig, startRig } from './rig.ts'

const home: Message = {
  ...oneLine('en', 'Hello, Ana'),
  parts: [
    { kind: 'heading', text: 'Lately' },
    {
      kind: 'entry',
      text: 'closed chats yesterday',
      note: 'Closed chats',
      buttons: [{ label: 'Ask again', press: { kind: 'ask', text: 'closed chats yesterday' } }],
    },
  ],
  buttons: [
    { label: 'Spanish', press: { kind: 'setting', of: 'person', name: 'language', value: 'es' } },
    { label: 'Search', press: { kind: 'search-reports' } },
  ],
}

let rig: Rig
beforeEach(async () => {
  rig = await startRig()
  rig.bot.atHome = home
  await rig.practice.openHome(ana)
  await rig.practice.waitFor(() => rig.practice.home(ana))
})
afterEach(async () => {
  await rig.close()
})

async function press(actionId: string): Promise<void> {
  const view = rig.practice.home(ana)
  const blocks = view?.payload['blocks'] as {
    type: string
    block_id: string
    elements: { action_id: string }[]
  }[]
  const row = blocks.find(
    ({ type, elements }) => type === 'actions' && elements.some((e) => e.action_id === actionId),
  )
  await rig.practice.clickInView(ana, { viewId: view?.id ?? '', blockId: row?.block_id ?? '', actionId })
}

function drawn(): string {
  return JSON.stringify(rig.practice.home(ana)?.payload)
}

test('App Home is drawn when somebody opens it', () => {
  const blocks = rig.practice.home(ana)?.payload['blocks'] as { type: string }[]
  expect(blocks.map(({ type }) => type)).toEqual(['rich_text', 'header', 'rich_text', 'actions', 'actions'])
})

test('a question pressed there is answered in the DM', async () => {
  await press('ask:0')
  await rig.bot.until(() => rig.bot.pressed.length > 0)
  const dm = await rig.chat.openDm(ana)
  const place = { kind: 'direct', audience: 'private' }
  expect(rig.bot.pressed).toMatchObject([
    { press: { kind: 'ask', text: 'closed chats yesterday' }, asking: { person: ana, place, channel: dm } },
  ])
  expect(rig.bot.pressed[0]?.asking.message).toBeUndefined()
})

test('what is changed there is seen there at once', async () => {
  rig.bot.answer = async () => {
    rig.bot.atHome = oneLine('es', 'Hola, Ana')
    return { kind: 'noted' }
  }
  await press('setting:0')
  await rig.practice.waitFor(() => drawn().includes('Hola, Ana'))
  expect(rig.practice.messages(ana, await rig.chat.openDm(ana))).toEqual([])
})

test('what has to be said to it is said in the DM', async () => {
  rig.bot.says('Only an admin may do that.')
  await press('setting:0')
  const dm = await rig.chat.openDm(ana)
  await rig.practice.waitFor(() => rig.practice.messages(ana, dm).length > 0)
  expect(rig.practice.messages(ana, dm).map(({ text }) => text)).toEqual(['Only an admin may do that.'])
})

test('a press is told in the DM when nothing can be noted down', async () => {
  rig.inbox.isDown = true
  await press('ask:0')
  const dm = await rig.chat.openDm(ana)
  await rig.practice.waitFor(() => rig.practice.messages(ana, dm).length > 0)
  expect(rig.practice.messages(ana, dm).at(-1)?.text).toContain('Ahora mismo no puedo')
  expect(rig.bot.pressed).toEqual([])
})

test('a form opens from there, and what it changes is seen there', async () => {
  rig.bot.answer = async () => ({
    kind: 'form',
    form: {
      language: 'en',
      purpose: { kind: 'search-reports' },
      title: 'Search',
      submit: 'Search',
      fields: [{ id: 'words', label: 'Words', kind: 'text' }],
    },
  })
  await press('search-reports:1')
  const modal = await rig.practice.waitFor(() => rig.practice.modal(ana))
  rig.bot.answer = async () => {
    rig.bot.atHome = oneLine('en', 'Hello again, Ana')
    return { kind: 'noted' }
  }
  await rig.practice.submit(ana, modal.id, { words: { value: { value: 'chats' } } })
  await rig.practice.waitFor(() => drawn().includes('Hello again'))
  expect(rig.bot.submitted[0]?.asking.place).toEqual({ kind: 'direct', audience: 'private' })
})

test('a view that Slack refuses is published plainer', async () => {
  rig.practice.faults.onCall('views.publish', { kind: 'refuse', error: 'invalid_arguments' })
  await rig.chat.publishHome(ana, oneLine('en', 'Plain'))
  expect(drawn()).toContain('"section"')
})
