import { expect, test } from 'vitest'
import { and, or } from '../../src/words/es/listed.ts'
import { listed } from '../../src/words/listed.ts'

test.each([
  [[], ''],
  [['skill'], 'skill'],
  [['skill', 'agent'], 'skill and agent'],
  [['skill', 'agent', 'day'], 'skill, agent and day'],
])('%j is listed as “%s”', (items, text) => {
  expect(listed(items, 'and')).toBe(text)
})

test.each([
  ['agente', 'canal y agente', 'canal o agente'],
  ['intervalo', 'canal e intervalo', 'canal o intervalo'],
  ['hielo', 'canal y hielo', 'canal o hielo'],
  ['origen', 'canal y origen', 'canal u origen'],
  ['hora', 'canal y hora', 'canal u hora'],
])('before “%s” Spanish says “%s” and “%s”', (item, both, either) => {
  expect(and(['canal', item])).toBe(both)
  expect(or(['canal', item])).toBe(either)
})
