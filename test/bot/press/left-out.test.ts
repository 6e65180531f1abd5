import { expect, test } from 'vitest'
import { buttonsOf } from '../buttons-of.ts'
import { inThread } from '../story.ts'
import { Stage } from './stage.ts'

async function answered(text: string) {
  const stage = new Stage()
  await stage.ask(text, inThread)
  await stage.work()
  await stage.land([{ channel: 'whatsapp', interaction: '12' }])
  return { stage, message: stage.chat.posts.at(-1)?.message }
}

test('an answer without an everyday word says so, and looks for it at one tap', async () => {
  const { stage, message } = await answered('cómo arrancaron los chats cerrados por canal ayer')
  expect(JSON.stringify(message)).toContain('«arrancaron»')
  const button = buttonsOf(message).find(({ label }) => label === 'Filtrar por «arrancaron»')
  if (button === undefined) throw new Error('Expected the word as a filter')
  const heard = await stage.bot.press(stage.asking(inThread), button.press)
  expect(heard.kind).toBe('accepted')
})

test('what is understood and cannot be applied is no filter', async () => {
  const { message } = await answered('chats cerrados por canal ayer en dólares')
  expect(buttonsOf(message).map(({ label }) => label)).not.toContainEqual(expect.stringContaining('Filtrar'))
})
