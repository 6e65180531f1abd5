import { describe, expect, it } from 'vitest'
import { compare } from '../../src/report/summary/compare.ts'
import { ask } from './ask.ts'

const skill = (name: string, offered: number, abandoned: number) => ({
  skill_name: name,
  inbound_calls: offered,
  abandon_calls: abandoned,
})

describe('comparing two periods', () => {
  const before = ask('skill_1', [skill('Ventas', 200, 50), skill('Soporte', 10, 1)])
  const now = ask('skill_1', [skill('Ventas', 300, 30), skill('Quejas', 40, 4), skill('Soporte', 15, 1)])
  const { figures, sections } = compare(now, before)
  const change = (id: string) => figures.find((figure) => figure.id === id)

  it('gives the difference and the change in percent', () => {
    expect(change('offered')).toEqual({
      id: 'offered',
      now: 355,
      before: 210,
      difference: 145,
      fraction: 145 / 210,
    })
  })

  it('says which way is good, and compares ratios in points', () => {
    expect(change('abandonment')).toMatchObject({ direction: 'better' })
    // 9.9 % less 24.3 %, as they are told: the exact ratios lie 14.43 points apart.
    expect(change('abandonment')).toMatchObject({ now: 0.099, before: 0.243, difference: -0.144 })
    expect(change('abandonment')).not.toHaveProperty('fraction')
    expect(change('abandoned')).toMatchObject({ difference: -16, direction: 'better' })
  })

  it('finds no change in what reads the same', () => {
    const share = (abandoned: number) => ask('skill_1', [skill('Ventas', 10_000, abandoned)])
    const { figures } = compare(share(1001), share(1002))
    const { direction, difference } = figures.find(({ id }) => id === 'abandonment') ?? {}
    expect({ direction, difference }).toEqual({ direction: undefined, difference: 0 })
  })

  it('leaves the percentage out on a small base', () => {
    const soporte = sections[0]?.groups.find(
      ({ keys }) => keys[0]?.kind === 'value' && keys[0].text === 'Soporte',
    )
    expect(soporte?.changes[0]).toEqual({ now: 15, before: 10, difference: 5 })
  })

  it('keeps groups that are new and groups that are gone', () => {
    const gone = compare(before, now).sections[0]?.groups.at(-1)
    expect(gone?.changes[0]).toMatchObject({ now: 0, before: 40, difference: -40 })
    expect(sections[0]?.groups).toHaveLength(3)
  })

  it('sets what was not there before against none, also where there was nothing at all', () => {
    const changes = (before: readonly object[]) =>
      compare(now, ask('skill_1', before, { by: ['skill'] })).sections[0]?.groups.map(
        ({ changes: [one] }) => [one?.now, one?.before],
      )
    expect(changes([skill('Ventas', 200, 50)])).toEqual([
      [300, 200],
      [40, 0],
      [15, 0],
    ])
    expect(changes([])).toEqual([
      [300, 0],
      [40, 0],
      [15, 0],
    ])
  })

  it('does not take what was only cut off for none', () => {
    const top = ask('skill_1', [skill('Ventas', 200, 50), skill('Soporte', 10, 1)], { by: ['skill'], top: 1 })
    expect(compare(now, top).sections[0]?.groups.at(-1)?.changes[0]?.before).toBeNull()
  })

  const at = (...dates: readonly string[]) => dates.map((date) => ({ conn_id: date, date, channel: 'email' }))
  const dayMs = 86_400_000

  it('sets a day against the one that lies as far into the earlier period', () => {
    const { sections } = compare(
      ask('chat_9', at('2026-04-06 08:00:00', '2026-04-07 08:00:00', '2026-04-07 09:00:00'), {
        by: ['day'],
      }),
      ask('chat_9', at('2026-03-30 08:00:00', '2026-03-31 08:00:00'), { by: ['day'] }),
      7 * dayMs,
    )
    expect(sections[0]?.groups.map(({ changes }) => [changes[0]?.now, changes[0]?.before])).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('sets an hour against the same hour of the other day', () => {
    const { sections } = compare(
      ask('chat_9', at('2026-04-03 08:00:00'), { by: ['hour'] }),
      ask('chat_9', at('2026-04-02 08:30:00'), { by: ['hour'] }),
      dayMs,
    )
    expect(sections[0]?.groups[0]?.changes[0]).toMatchObject({ now: 1, before: 1 })
  })

  it.each([
    ['days whose distance is not known', 'day', 0],
    ['weeks that do not begin on the same weekday', 'week', 3 * dayMs],
    ['months', 'month', 31 * dayMs],
  ])('does not set %s against one another', (_, by, later) => {
    const days = compare(
      ask('chat_9', at('2026-04-03 08:00:00'), { by: [by] }),
      ask('chat_9', at('2026-03-02 08:00:00'), { by: [by] }),
      later,
    )
    expect(days.sections).toEqual([])
    expect(days.figures[0]).toMatchObject({ now: 1, before: 1, difference: 0 })
  })
})
