import { expect, test } from 'vitest'
import { compare } from '../../src/report/summary/compare.ts'
import { driverOf } from '../../src/report/summary/drivers.ts'
import type { Key, Section, Summary } from '../../src/report/model/summary.ts'

const label = { en: 'Chats', es: 'Chats', pt: 'Chats' }

function summary(groups: Readonly<Record<string, number>>, more: Partial<Section> = {}): Summary {
  const total = Object.values(groups).reduce((sum, value) => sum + value, 0)
  const section: Section = {
    by: ['channel'],
    labels: [label],
    measures: [{ id: 'chats', label, unit: 'count' }],
    groups: Object.entries(groups).map(([text, value]) => ({
      keys: [{ kind: 'value', text }],
      values: [value],
      share: value / total,
    })),
    of: Object.keys(groups).length,
    totals: [total],
    ...more,
  }
  return {
    report: 'chat_13',
    rows: { fetched: total, used: total },
    figures: [{ id: 'chats', label, unit: 'count', value: total }],
    sections: [section],
    filters: [],
    caveats: [],
  }
}

function driver(now: Summary, before: Summary, isNamed: (key: Key) => boolean = () => true) {
  const found = driverOf(now, compare(now, before), isNamed)
  return found && [found.keys, found.change.difference]
}

function keyOf(text: string): readonly Key[] {
  return [{ kind: 'value', text }]
}

test('the group whose change is most of the whole change drove it', () => {
  const [now, before] = [summary({ WhatsApp: 150, Web: 52 }), summary({ WhatsApp: 100, Web: 50 })]
  expect(driver(now, before)).toEqual([keyOf('WhatsApp'), 50])
})

test('a fall is driven by what fell, not by what rose against it', () => {
  const [now, before] = [summary({ WhatsApp: 60, Web: 60 }), summary({ WhatsApp: 100, Web: 50 })]
  expect(driver(now, before)).toEqual([keyOf('WhatsApp'), -40])
})

test('what was there before only, or is new, counts with nothing on the other side', () => {
  const [now, before] = [summary({ Web: 50, Mail: 1 }), summary({ WhatsApp: 100, Web: 50, Mail: 1 })]
  expect(driver(now, before)).toEqual([keyOf('WhatsApp'), -100])
  expect(driver(before, now)).toEqual([keyOf('WhatsApp'), 100])
})

test('nothing drove what many moved a little, or what did not move', () => {
  const spread = (value: number) => Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, value]))
  expect(driver(summary(spread(12)), summary(spread(10)))).toBeUndefined()
  expect(driver(summary({ a: 5, b: 6 }), summary({ a: 6, b: 5 }))).toBeUndefined()
})

test('groups that do not add up to the figure drive nothing', () => {
  const [now, before] = [summary({ a: 150, b: 52 }), summary({ a: 100, b: 50 })]
  const means = now.sections.map((section) => ({
    ...section,
    groups: section.groups.map(({ keys, values }) => ({ keys, values })),
  }))
  expect(driver({ ...now, sections: means }, before)).toBeUndefined()
})

test('who may not be named drives nothing', () => {
  const [now, before] = [summary({ Ana: 150, Web: 52 }), summary({ Ana: 100, Web: 50 })]
  expect(driver(now, before, (key) => key.kind === 'value' && key.text !== 'Ana')).toBeUndefined()
})
