import { array, assert, asyncProperty, constantFrom, integer, oneof, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { reports } from '../src/report/catalogue.ts'
import { check } from '../src/slack/check/check.ts'
import { acknowledgement } from '../src/slack/render/acknowledgement.ts'
import { typedText } from '../src/slack/receive/typed-text.ts'
import { privately, Story } from './bot/story.ts'
import { fuzzing } from './fuzzing.ts'

const named = reports.flatMap(({ title, words }) => [...Object.values(title), ...Object.values(words).flat()])
const usual =
  'yesterday ayer ontem last week semana pasada passada by por top only vs since desde from to help csv every'
const odd =
  '0 -1 99/99/9999 31/02/2026 1200 2026-13-45 25:99 42&api=agent_1 campaign_id=42 *bold* `code` &lt; 👍🏽 ﷺ'
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  '<!channel>',
  '<@U0ANA|ana>',
  '<#C1|x>',
  '\u202Erid',
  '\u0000',
]

const word = constantFrom(...named, ...usual.split(' '), ...odd.split(' '), ...hostile)
const sentence = array(word, { maxLength: 12 }).map((parts) => parts.join(' '))
const noise = string({ unit: 'binary', maxLength: 200 })
const mixed = tuple(sentence, noise, sentence).map((parts) => parts.join(' '))
const endless = tuple(word, integer({ min: 500, max: 20_000 })).map(([text, length]) =>
  `${text} `.repeat(length).slice(0, length),
)
const command = oneof(
  { weight: 10, arbitrary: sentence },
  { weight: 5, arbitrary: mixed },
  { weight: 4, arbitrary: noise },
  { weight: 1, arbitrary: endless },
)

const { seed, numRuns } = fuzzing

test(`${numRuns} commands get one reply each that Slack takes (seed ${seed})`, async () => {
  const story = new Story()
  const isAnswered = asyncProperty(command, async (text) => {
    const heard = await story.ask(typedText(text), privately)
    if (heard.kind === 'form') return
    if (heard.kind !== 'accepted' && heard.kind !== 'said') throw new Error(`Only ${heard.kind}`)
    expect(heard.message?.headline).toMatch(/\S/)
    expect(check(acknowledgement(heard)?.blocks ?? [])).toEqual([])
  })
  await assert(isAnswered, fuzzing)
})
