import { expect, test } from 'vitest'
import { buttonsOf } from '../buttons-of.ts'
import { inThread, privately } from '../story.ts'
import { Stage } from './stage.ts'

const bogota = { name: 'Bogotá', zone: 'America/Bogota' }
const lima = { name: 'Lima', zone: 'America/Lima' }

/** What is looked up after a report was picked of those that were asked back. */
async function picked(text: string, report: string) {
  const stage = new Stage()
  stage.answered = await stage.asked(text)
  const { id } = await stage.press({ kind: 'choose-report', report })
  const content = (await stage.answers.get(id))?.content
  if (content?.kind !== 'inquiry') throw new Error('Expected an inquiry')
  return content.inquiry
}

test.each([
  ['nivel de servicio por hora ayer solo Ventas Norte', 'skill_4', ['Ventas Norte'], 'service-level-20'],
  ['abandono en cobranza ayer top 3', 'skill_1', ['cobranza'], 'abandonment'],
  ['abandoned calls in Sales yesterday vs the week before', 'skill_1', ['Sales'], 'abandoned'],
  ['chamadas abandonadas em vendas ontem', 'skill_1', ['vendas'], 'abandoned'],
])('picking a report keeps what narrows and measures: %s', async (text, report, words, measure) => {
  const { view, ...inquiry } = await picked(text, report)
  expect(inquiry.report).toBe(report)
  expect(view.filters.map((filter) => filter.words)).toEqual(words)
  expect(view.measure).toBe(measure)
})

test('what is not done is told, and its button answers the rest', async () => {
  const stage = new Stage()
  const heard = await stage.ask('avísame si los chats cerrados por canal de ayer pasan de 100', privately)
  if (heard.kind !== 'said') throw new Error('Expected a sentence')
  expect(heard.message.headline).toContain('No vigilo cifras')
  const [button] = buttonsOf(heard.message)
  if (button === undefined) throw new Error('Expected the nearest report')
  await stage.bot.press(stage.asking(inThread), button.press)
  await stage.work()
  await stage.land([{ channel: 'whatsapp', interaction: '1200' }])
  expect(stage.chat.posts.at(-1)?.message.headline).toContain('1.200 chats cerrados el martes 17 mar 2026')
})

test('of two accounts one is picked, and its own figures are answered', async () => {
  const stage = new Stage([bogota, lima])
  const heard = await stage.ask('chats cerrados por canal ayer bogotá vs lima', privately)
  if (heard.kind !== 'said') throw new Error('Expected a question back')
  expect(heard.message.headline).toContain('una cuenta a la vez')
  const press = buttonsOf(heard.message).find(({ label }) => label === 'Lima')?.press
  if (press === undefined) throw new Error('Expected the accounts')
  await stage.bot.press(stage.asking(), press)
  await stage.work()
  expect(stage.calls.waiting()).toMatchObject([{ account: 'Lima', report: 'chat_13' }])
})

test('the names of the account are read as what narrows', async () => {
  const stage = new Stage()
  stage.calls.known = { agent: new Map(), skill: new Map([['7', 'Servicio al cliente']]) }
  const id = await stage.asked('nivel de servicio ayer en servicio al cliente por hora')
  const content = (await stage.answers.get(id))?.content
  expect(content).toMatchObject({
    inquiry: { report: 'skill_4', params: { skill_id: '7' }, view: { filters: [] } },
  })
})

test('thanks are answered as thanks', async () => {
  const heard = await new Stage().ask('muchas gracias', privately)
  expect(heard).toMatchObject({ kind: 'said', message: { headline: expect.stringContaining('Con gusto') } })
})
