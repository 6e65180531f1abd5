import { describe, expect, it } from 'vitest'
import { ask, written } from './ask.ts'
import type { Filter } from '../../src/report/model/summary.ts'

const rows = [
  { channel: 'whatsapp', agent_name: 'Ana Gil', agent_id: '12', cod_act: 'VENTA' },
  { channel: 'whatsapp', agent_name: 'José Peña', agent_id: '120', cod_act: 'NO ANSWER' },
  { channel: 'web', agent_name: 'José Peña', agent_id: '120', cod_act: 'VENTA CRUZADA' },
  { channel: 'facebook_page', agent_name: 'Ana Mora', agent_id: '7', cod_act: 'QUEJA' },
]

function only(...filters: Filter[]) {
  const summary = ask('chat_1', rows, { filters })
  return {
    used: summary.rows.used,
    matched: summary.filters.flatMap(({ matched }) => matched.map(written)),
    ...summary,
  }
}

function nearestTo(filter: Filter) {
  return only(filter).caveats.flatMap((caveat) =>
    caveat.kind === 'filter-unmatched' ? caveat.nearest.map(written) : [],
  )
}

describe('filters in the words of the asker', () => {
  it('finds a value that the report knows and does not have here: nothing passes', () => {
    const answer = only({ words: 'telegram' })
    expect([answer.used, answer.matched, answer.caveats]).toEqual([0, ['Telegram'], []])
    // What only begins like one may be a name that was mistyped.
    expect(only({ words: 'tele' }).caveats).toMatchObject([{ kind: 'filter-unmatched', words: 'tele' }])
  })

  it.each([
    ['WhatsApp', 2, ['WhatsApp']],
    ['jose pena', 2, ['José Peña']],
    ['ana', 2, ['Ana Gil', 'Ana Mora']],
    ['gil', 1, ['Ana Gil']],
    ['página de facebook', 1, ['Facebook page']],
    ['quejas', 1, ['QUEJA']],
    ['venta', 1, ['VENTA']],
  ])('finds %j', (words, used, matched) => {
    const answer = only({ words })
    expect([answer.used, answer.matched]).toEqual([used, matched])
  })

  it('prefers the whole value to one that begins with it, and an id is no part of another', () => {
    expect(only({ words: '12', column: 'agent' }).used).toBe(1)
  })

  it('does not take "no answer" for "answer"', () => {
    expect(only({ words: 'answer' }).used).toBe(0)
  })

  it('lets filters over one column be alternatives, and over several hold together', () => {
    expect(only({ words: 'whatsapp' }, { words: 'chat web' }).used).toBe(3)
    expect(only({ words: 'whatsapp' }, { words: 'jose peña' }).used).toBe(1)
  })

  it('leaves out what was negated', () => {
    expect(only({ words: 'whatsapp', negated: true }).used).toBe(2)
  })

  it('names the nearest values where nothing fits, and counts no row', () => {
    expect(only({ words: 'watsap' }).used).toBe(0)
    expect(nearestTo({ words: 'watsap' })).toEqual(['WhatsApp'])
  })

  it('lists the values of the column that was named where nothing comes near', () => {
    expect(nearestTo({ words: 'xyz', column: 'channel' })).toEqual(['WhatsApp', 'Web chat', 'Facebook page'])
  })

  it('lists the queues there are, ten at most, for words that say of nothing what they are', () => {
    const queues = Array.from({ length: 12 }, (_, at) => ({ skill_name: `Línea ${at + 1}`, conn_id: '9' }))
    const { caveats } = ask('cdr_1', [{ skill_name: 'Ventas' }, ...queues], {
      filters: [{ words: 'billing' }],
    })
    const nearest = caveats.flatMap((caveat) => (caveat.kind === 'filter-unmatched' ? caveat.nearest : []))
    expect(nearest).toHaveLength(10)
    expect(nearest[0]).toMatchObject({ text: 'Línea 1' })
  })

  it('marks names of agents among what it found and suggests', () => {
    const key = (text: string) => ({ kind: 'value', text, personal: 'agent' })
    expect(only({ words: 'ana gil' }).filters).toEqual([{ words: 'ana gil', matched: [key('Ana Gil')] }])
    expect(only({ words: 'jose pina' }).caveats).toMatchObject([{ nearest: [key('José Peña')] }])
  })

  it('never matches or suggests customer data that was not asked for by name', () => {
    const summary = ask('chat_1', [{ customer_name: 'Rosa', channel: 'web' }], {
      filters: [{ words: 'rosa' }],
    })
    expect(summary.rows.used).toBe(0)
    expect(JSON.stringify(summary)).not.toContain('Rosa')
  })
})

it('finds the calls that were made by hand and by the dialler alike', () => {
  const calls = ['inbound', 'outbound_ma', 'out_pre', 'internal call'].map((type_interaction) => ({
    type_interaction,
  }))
  const used = (words: string, isLeftOut = false) =>
    ask('cdr_1', calls, { filters: [{ words, ...(isLeftOut && { negated: true }) }] }).rows.used
  expect(['outbound', 'salientes', 'saídas'].map((words) => used(words))).toEqual([2, 2, 2])
  expect(['inbound', 'entrantes', 'recebidas'].map((words) => used(words))).toEqual([1, 1, 1])
  expect(used('outbound', true)).toBe(2)
})
