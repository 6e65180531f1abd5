import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emily, gerencia, operacion, Practice, textOf } from './practice.ts'

/** "28 October 2026" as an answer names it. */
function dayOf(question: string): RegExp {
  return new RegExp(`${/\d+/.exec(question)?.[0]} Oct 2026`)
}

/** Days that no other test of this file asks for, so that nothing is kept. */
const days = Array.from({ length: 28 }, (_, index) => `${index + 1} october 2026`)

describe('what goes wrong is said in one honest sentence', () => {
  let practice: Practice
  // Each has a lane that knows nothing of earlier trouble.
  beforeEach(async () => {
    practice = await Practice.open({ settings: { RETRY_FOR_MS: '1200', WOLKVOX_TIMEOUT_MS: '1000' } })
  })
  afterEach(() => practice[Symbol.asyncDispose]())

  const ask = (text: string) => practice.slack.command(emily, operacion, '/report', text)
  const question = () => `closed chats by channel on ${days.pop()}`

  test.each([
    ['a wrong token', 'wrong-token', 'did not accept the key', true],
    ['a quota that is used up', 'quota', 'used up', false],
    ['somebody else who uses the token', 'simultaneous-limit', 'Another program is using', true],
    ['maintenance', 'maintenance', 'maintenance', true],
    ['an error of Wolkvox', 'http-500', 'a problem of its own', true],
    ['HTML in place of an answer', 'html', 'could not read', true],
    ['half an answer', 'truncated', 'could not read', true],
    ['a connection that is refused', 'reset', 'could not reach Wolkvox', true],
  ] as const)('%s', async (_, kind, sentence, canRetry) => {
    practice.wolkvox.fail({ kind, times: 20, api: 'chat_13' })
    const asked = question()
    await ask(asked)
    const apology = await practice.answer(emily, operacion, sentence, dayOf(asked))
    expect(textOf(apology)).not.toMatch(/Error|undefined|ECONN|practice-token/)
    expect(textOf(apology).includes('Try again')).toBe(canRetry)
  })

  test('a quota that is used up is told without another call', async () => {
    practice.wolkvox.fail({ kind: 'quota', times: 20 })
    await ask(question())
    await practice.answer(emily, operacion, 'used up')
    const { calls } = practice.wolkvox.stats('practice-token-0041')
    const asked = question()
    await ask(asked)
    await practice.answer(emily, operacion, 'used up', dayOf(asked))
    expect(practice.wolkvox.stats('practice-token-0041').calls).toBe(calls)
  })

  test('a Wolkvox that does not answer', async () => {
    practice.wolkvox.fail({ kind: 'hang', ms: 1000, times: 3, api: 'chat_13' })
    const asked = question()
    await ask(asked)
    await expect(practice.answer(emily, operacion, 'took too long', dayOf(asked))).resolves.toMatchObject({
      ephemeralTo: emily,
    })
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
    await ask('closed interactions by channel on 5 october 2026')
    const apology = await practice.answer(emily, operacion, 'did not accept the key', '(chat_3)')
    await practice.press(emily, apology, 'Try again')
    const answer = await practice.answer(emily, operacion, 'closed interactions on Mon 5 Oct 2026')
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
    await practice.slack.command(emily, gerencia, '/report', 'closed chats by channel on 6 october 2026')
    const answer = await practice.answer(emily, gerencia, 'Tue 6 Oct 2026', 'Send to my DM')
    await practice.press(emily, answer, 'Send to my DM')
    const dm = await practice.slack.openDm(emily)
    await practice.answer(emily, dm.id, 'closed chats on Tue 6 Oct 2026')
    expect(practice.slack.violations).toEqual([])
  })

  test('blocks that Slack refuses are sent in a plainer form', async () => {
    practice.slack.faults.refuseNative = 'everywhere'
    await ask('closed chats by channel on 7 october 2026')
    const answer = await practice.answer(emily, operacion, 'closed chats on Wed 7 Oct 2026', 'WhatsApp')
    expect(answer.blocks?.some((block) => block.type.startsWith('data_'))).toBe(false)
  })
})
