import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emily, gerencia, operacion, Practice, textOf } from './practice.ts'

/** Each has a lane that knows nothing of the others' trouble. */
const cities = ['Cali', 'Quito', 'Lima', 'Cuenca', 'Piura', 'Pasto', 'Loja', 'Tunja', 'Ica', 'Ambato']
const accounts = cities.map((name, index) => ({
  name,
  server: `${1000 + index}`,
  token: `practice-token-${name}`,
  timezone: 'America/Bogota',
}))

describe('what goes wrong is said in one honest sentence', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open({ accounts, settings: { RETRY_FOR_MS: '1200' } })
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  const ask = (city: string, day = 1) =>
    practice.slack.command(
      emily,
      operacion,
      '/report',
      `closed chats by channel on ${day} october 2025 in ${city}`,
    )
  const told = (city: string, ...says: readonly (string | RegExp)[]) =>
    practice.answer(emily, operacion, `Account: ${city}`, ...says)

  test.concurrent.each([
    ['a wrong token', 'wrong-token', 'did not accept the key', true],
    ['a quota that is used up', 'quota', 'used up', false],
    ['somebody else who uses the token', 'simultaneous-limit', 'Another program is using', true],
    ['maintenance', 'maintenance', 'maintenance', true],
    ['an error of Wolkvox', 'http-500', 'a problem of its own', true],
    ['HTML in place of an answer', 'html', 'could not read', true],
    ['half an answer', 'truncated', 'could not read', true],
  ] as const)('%s', async (_, kind, sentence, canRetry) => {
    const { name, token } = freeAccount()
    practice.wolkvox.fail({ kind, times: 20, api: 'chat_13', token })
    await ask(name)
    const apology = await told(name, sentence)
    expect(textOf(apology)).not.toMatch(/Error|undefined|ECONN|practice-token/)
    expect(textOf(apology).includes('Try again')).toBe(canRetry)
  })

  test.concurrent('a quota that is used up is told without another call', async () => {
    const { name, token } = freeAccount()
    practice.wolkvox.fail({ kind: 'quota', times: 20, token })
    await ask(name)
    await told(name, 'used up', '1 Oct 2025')
    const { calls } = practice.wolkvox.stats(token)
    await ask(name, 2)
    await told(name, 'used up', '2 Oct 2025')
    expect(practice.wolkvox.stats(token).calls).toBe(calls)
  })

  const free = [...accounts]
  function freeAccount() {
    const account = free.pop()
    if (account === undefined) throw new Error('No account is left')
    return account
  }
})

describe('where nobody knows whether Wolkvox still works on a call', () => {
  let practice: Practice
  beforeAll(async () => {
    const settings = { RETRY_FOR_MS: '1200', WOLKVOX_TIMEOUT_MS: '4000' }
    practice = await Practice.open({ accounts, settings })
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  test.concurrent.each([
    ['a connection that breaks', { kind: 'reset' }, 'could not reach Wolkvox', 'Cali'],
    ['no answer', { kind: 'hang' }, 'took too long', 'Quito'],
  ] as const)('it is waited for, and then said: %s', async (_, fault, sentence, city) => {
    practice.wolkvox.fail({ ...fault, times: 20, token: `practice-token-${city}` })
    const text = `closed chats by channel on 1 october 2025 in ${city}`
    await practice.slack.command(emily, operacion, '/report', text)
    const apology = await practice.answer(emily, operacion, `Account: ${city}`, sentence)
    expect(textOf(apology)).toContain('Try again')
  })
})

describe('what can be mended is mended', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open()
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  const ask = (text: string) => practice.slack.command(emily, operacion, '/report', text)

  test('a retry that helps is one tap away', async () => {
    practice.wolkvox.fail({ kind: 'wrong-token', api: 'chat_3' })
    await ask('closed interactions by channel on 6 october 2025')
    const apology = await practice.answer(emily, operacion, 'did not accept the key', '(chat_3)')
    await practice.press(emily, apology, 'Try again')
    const answer = await practice.answer(emily, operacion, 'closed interactions on Mon 6 Oct 2025')
    expect(answer.ephemeralTo).toBe(emily)
  })

  test('a campaign that does not exist, or is not named', async () => {
    await ask('preview campaign 99999 yesterday')
    await practice.answer(emily, operacion, /^No /, '99999')
    await ask('preview campaign yesterday')
    const back = await practice.answer(emily, operacion, 'Which campaign')
    expect(textOf(back)).toContain('or “all”')
  })

  test.each([
    ['a date that does not exist', 'closed chats on 99/99/9999', 'I did not understand'],
    ['a word that nobody knows', 'glorbs of yesterday', 'glorbs'],
    ['nothing but noise', '\u202E\u0000 ((( ', 'Ask me for a report'],
  ])('%s', async (_, text, sentence) => {
    await ask(text)
    await expect(practice.answer(emily, operacion, sentence)).resolves.toMatchObject({ ephemeralTo: emily })
  })

  test('a bot that is not in the channel answers in the DM', async () => {
    await practice.slack.command(emily, gerencia, '/report', 'closed chats by channel on 7 october 2025')
    const answer = await practice.answer(emily, gerencia, 'Tue 7 Oct 2025', 'Send to my DM')
    await practice.press(emily, answer, 'Send to my DM')
    const dm = await practice.slack.openDm(emily)
    await practice.answer(emily, dm.id, 'closed chats on Tue 7 Oct 2025')
    expect(practice.slack.violations).toEqual([])
  })

  test('blocks that Slack refuses are sent in a plainer form', async () => {
    practice.slack.faults.refuseNative = 'everywhere'
    await ask('closed chats by channel on 8 october 2025')
    const answer = await practice.answer(emily, operacion, 'closed chats on Wed 8 Oct 2025', 'WhatsApp')
    expect(answer.blocks?.some((block) => block.type.startsWith('data_'))).toBe(false)
  })
})
