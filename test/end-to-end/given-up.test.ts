import { afterAll, beforeAll, expect, test } from 'vitest'
import { ana, gerencia, operacion, Practice, textOf } from './practice.ts'

const ever = 1_000_000

let practice: Practice
let dm: string
beforeAll(async () => {
  practice = await Practice.open({ settings: { GIVE_UP_AFTER_MS: '1500' } })
  dm = (await practice.slack.openDm(ana)).id
})
afterAll(() => practice[Symbol.asyncDispose]())

function ask(channel: string, text: string) {
  return practice.slack.say(ana, channel, `${practice.slack.mention} ${text}`)
}

test('a channel that takes nothing: the person is told in the DM, and the answer comes there', async () => {
  await practice.slack.invite(ana, gerencia)
  for (const method of ['chat.postMessage', 'chat.update']) {
    practice.slack.faults.onCall(method, { kind: 'refuse', error: 'internal_error' }, ever, gerencia)
  }
  await ask(gerencia, 'chats cerrados por canal ayer')
  await practice.answer(ana, dm, 'Slack no recibió mi respuesta donde preguntaste', '(chat_13)')
  await practice.answer(ana, dm, /\d chats cerrados el/)
  expect(practice.seen(ana, gerencia)).toEqual([])
})

test('an upload that always fails: the person is told in the DM, and what stood for the file says so', async () => {
  practice.slack.faults.onCall('upload', { kind: 'status', status: 500 }, ever)
  await ask(operacion, 'chats cerrados por canal anteayer csv')
  await practice.answer(ana, dm, 'Slack no recibió el archivo donde preguntaste')
  await practice.answer(ana, operacion, 'Slack no recibió el archivo aquí: mira tus mensajes directos.')
  await practice.answer(ana, dm, 'Pregúntame de nuevo en un rato')
  expect(practice.seen(ana, operacion).map(textOf).join()).not.toContain('Buscando')
})
