import { describe, expect, it } from 'vitest'
import { ask, figure, lines } from './ask.ts'

describe('chat_13, closed chats by channel', () => {
  const rows = [
    { chanel: 'whatsapp', interaction: '900' },
    { chanel: 'web', interaction: 60 },
    { chanel: 'facebook', interaction: '40' },
  ]

  it('gives the total and the share of each channel', () => {
    const summary = ask('chat_13', rows)
    expect(figure(summary, 'interactions')).toBe(1000)
    expect(lines(summary.sections[0])).toEqual([
      ['WhatsApp', 900],
      ['Web chat', 60],
      ['Facebook', 40],
    ])
    expect(summary.sections[0]?.groups.map(({ share }) => share)).toEqual([0.9, 0.06, 0.04])
  })
})

describe('chat_3, closed mail and social cases by channel', () => {
  it('gives total and mean closing time, weighted by the cases of each channel', () => {
    const summary = ask('chat_3', [
      { channel: 'Email', interactions: '30', closing_time: '30:00:00' },
      { channel: 'twitter', interactions: '10', closing_time: '02:00:00' },
    ])
    expect(figure(summary, 'interactions')).toBe(40)
    expect(figure(summary, 'mean-closing-time')).toBe((32 * 3600) / 40)
    expect(lines(summary.sections[0])).toEqual([
      ['E-mail', 30, 3600],
      ['Twitter', 10, 720],
    ])
    expect(summary.sections[0]?.totals).toEqual([40, 2880])
  })
})

describe('chat_9, mail transfers', () => {
  const transfer = (from: string, to: string, hour: string) => ({
    conn_id: `1.${hour}`,
    transfer_agent_name: from,
    receiver_agent_name: to,
    channel: 'email',
    date: `2026-04-03 ${hour}:10:00`,
  })
  const rows = [
    transfer('Ana Gil', 'SKILL', '08'),
    transfer('Ana Gil', 'Luis Mora', '08'),
    transfer('Ana Gil', 'SKILL', '10'),
    transfer('Luis Mora', 'Ana Gil', '10'),
  ]

  it('tells who transfers most, the pairs, and the share that goes to a queue', () => {
    const { figures, sections } = ask('chat_9', rows)
    expect(figures.map(({ id, value }) => [id, value])).toEqual([
      ['transfers', 4],
      ['to-skill-share', 0.5],
    ])
    expect(sections.map(({ by }) => by[0])).toEqual(['channel', 'agent', 'pair', 'hour'])
    expect(lines(sections[1])).toEqual([
      ['Ana Gil', 3, 2 / 3],
      ['Luis Mora', 1, 0],
    ])
    expect(lines(sections[2])?.[0]).toEqual(['Ana Gil', 'A queue (skill)', 2])
    expect(sections[2]?.labels).toHaveLength(2)
    expect(sections[1]?.groups[0]?.keys[0]).toMatchObject({ personal: 'agent' })
  })

  it('shows the quiet hour between two busy ones as nothing, and the first of equal peaks', () => {
    const hours = ask('chat_9', rows).sections.at(-1)
    expect(lines(hours)).toEqual([
      ['2026-04-03T08', 2],
      ['2026-04-03T09', 0],
      ['2026-04-03T10', 2],
    ])
    expect(hours?.peak).toBe(0)
  })
})

describe('diagram_9, chatbot sessions and routing', () => {
  const exchange = (session: string, channel: string, answer: string, date: string) => ({
    session_id: session,
    channel,
    routing_answer: answer,
    date,
    customer_query: 'mi cedula es 123',
    customer_phone: '3001234567',
  })
  const rows = [
    exchange('s1', 'whatsapp', 'Hola Ana, bienvenida', '2026-04-03 08:00:00'),
    exchange('s1', 'whatsapp', 'transfer_skill', '2026-04-03 08:01:00'),
    exchange('s2', 'web', 'MaskedText: ***', '2026-04-03 09:00:00'),
    exchange('s3', 'whatsapp', 'Adios', '2026-04-04 08:30:00'),
  ]

  it('counts a session once, its exchanges all, and the sessions handed over', () => {
    const summary = ask('diagram_9', rows)
    expect(figure(summary, 'sessions')).toBe(3)
    expect(figure(summary, 'exchanges')).toBe(4)
  })

  it('shows the answers that are known and masks the rest', () => {
    const summary = ask('diagram_9', rows, { by: ['answer'] })
    expect(figure(summary, 'handover-rate')).toBeCloseTo(1 / 3)
    expect(lines(summary.sections[0])).toEqual([
      ['Passed to a queue', 1, 1],
      ['masked', 3, 3],
    ])
    expect(JSON.stringify(summary)).not.toContain('Ana')
  })

  it('reads hour as the hour of the day over several days, unless days are asked for too', () => {
    expect(
      lines(ask('diagram_9', rows, { by: ['hour'] }).sections[0])?.map(([hour, count]) => [hour, count]),
    ).toEqual([
      [8, 2],
      [9, 1],
    ])
    const crossed = ask('diagram_9', rows, { by: ['day', 'hour'] }).sections[0]
    expect(lines(crossed)?.map(([day, hour]) => [day, hour])).toEqual([
      ['2026-04-03T00', 8],
      ['2026-04-03T00', 9],
      ['2026-04-04T00', 8],
    ])
  })
})

describe('diagram_1_2, IVR calls and minutes by hour', () => {
  it.each([
    ['date', '2026040308', '2026040309'],
    ['day', '2026-04-03-08', '2026-04-03-09'],
  ])('gives totals, minutes a call and the peak hour from the key %s', (key, eight, nine) => {
    const summary = ask('diagram_1_2', [
      { [key]: eight, calls: '40', ivr_minutes: '50.5' },
      { [key]: nine, calls: '60', ivr_minutes: '99.5' },
    ])
    expect(summary.figures.map(({ value }) => value)).toEqual([100, 150, 1.5])
    const [hours] = summary.sections
    expect(lines(hours)?.map(([hour, calls]) => [hour, calls])).toEqual([
      ['2026-04-03T08', 40],
      ['2026-04-03T09', 60],
    ])
    expect(hours?.peak).toBe(1)
  })
})

describe('campaign_5, preview campaign', () => {
  const row = (type: string, result: string, callResult: string, time: string, agent = '1001') => ({
    type_of_row: type,
    result,
    call_result: callResult,
    agent_id: agent,
    time,
    hang_up: 'customer',
    cod_act: 'VENTA',
    last_code_act: 'VENTA',
    type_interaction: 'outbound_ma',
    date: '2026-04-03 10:00:00',
  })
  const calls = [
    row('CALL', 'BUZON', 'ANSWER', '00:01:00'),
    row('CALL', 'buzon', 'answer', '00:02:00'),
    row('CALL', 'CLEAN', 'BUSY', '00:00:00', '1002'),
    row('PREVIEW', 'CLEAN', '', '00:09:00'),
    row('TOTAL', 'CLEAN', 'ANSWER', '99:00:00'),
  ]

  it('counts the CALL rows only and says so', () => {
    const summary = ask('campaign_5', calls)
    expect(summary.rows).toEqual({ fetched: 5, used: 3 })
    expect(summary.figures.map(({ id, value }) => [id, value])).toEqual([
      ['calls', 3],
      ['mean-duration', 60],
      ['answer-rate', 2 / 3],
    ])
    expect(summary.caveats).toEqual([{ kind: 'row-type', used: 'call' }])
    expect(lines(summary.sections[0])).toEqual([
      ['Voicemail', 2, 90, 1],
      ['Taken off the list', 1, 0, 0],
    ])
    expect(summary.sections.map(({ by }) => by[0])).toEqual([
      'result',
      'call-result',
      'agent',
      'code',
      'last-code',
      'type',
      'hangup',
      'hour',
    ])
  })

  it('counts PREVIEW rows where there is no CALL row', () => {
    const summary = ask('campaign_5', calls.slice(3))
    expect(figure(summary, 'calls')).toBe(1)
    expect(summary.caveats).toEqual([{ kind: 'row-type', used: 'preview' }])
  })

  it('names the report that has a figure which this one lacks', () => {
    expect(ask('campaign_5', calls, { measure: 'aht' }).caveats).toContainEqual({
      kind: 'no-measure',
      measure: 'aht',
      seeInstead: 'agent_1',
    })
  })
})
