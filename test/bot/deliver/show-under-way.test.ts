import { expect, test } from 'vitest'
import type { Standing } from '../../../src/bot/ports/calls.ts'
import { showUnderWay } from '../../../src/bot/deliver/show-under-way.ts'
import { unmetered } from '../../../src/bot/model/meter.ts'
import type { Language } from '../../../src/words/language.ts'
import { buttonsOf } from '../buttons-of.ts'
import { inThread, now, Story } from '../story.ts'

const kept: Standing = { kind: 'kept', asOf: now, rows: 1 }

function waiting(ahead: number, isRunning = false, secondsLeft?: number): Standing {
  const endsAt = secondsLeft === undefined ? {} : { endsAt: now + secondsLeft * 1000 }
  return { kind: 'waiting', ahead, isRunning, ...endsAt }
}

async function shown(language: Language, standings: readonly Standing[]) {
  const story = new Story()
  story.people.add({ id: 'UANA', language })
  const asking = story.asking(inThread)
  await story.bot.ask(asking, 'chat_13 2026-03-17')
  const record = await story.answers.get(asking.id)
  if (record?.content.kind !== 'inquiry') throw new Error('Expected a question')
  const { answers, chat, memory } = story
  const delivery = { answers, chat, memory, meter: unmetered, now: () => story.now }
  await showUnderWay(delivery, { ...record, language }, record.content.inquiry, standings)
  return { story, id: asking.id, message: story.chat.posts[0]?.message }
}

test.each<[Language, string, readonly Standing[]]>([
  ['en', 'Your question is next.', [waiting(0)]],
  ['en', 'Wolkvox is working on it.', [waiting(0, true)]],
  ['en', 'Wolkvox is working on it, about 40 s left.', [waiting(0, true, 33)]],
  ['en', '1 of 3 requests done, about 2 min left.', [kept, waiting(0, true, 60), waiting(1, false, 120)]],
  ['es', 'Wolkvox está en eso, faltan unos 40 s.', [waiting(0, true, 40)]],
  ['es', '1 de 2 consultas listas, faltan unos 3 min.', [kept, waiting(0, true, 180)]],
  ['pt', 'A Wolkvox está trabalhando nisso, faltam uns 20 s.', [waiting(0, true, 12)]],
  ['pt', '1 de 2 consultas prontas.', [kept, waiting(0, true)]],
])('in %s says how far it is: %s', async (language, text, standings) => {
  const { message } = await shown(language, standings)
  expect(message?.headline.endsWith(`… ${text}`)).toBe(true)
})

test('can be cancelled', async () => {
  const { message, id } = await shown('en', [waiting(2)])
  expect(buttonsOf(message)).toEqual([{ label: 'Cancel', press: { kind: 'cancel', answer: id } }])
})
