import { describe, expect, it } from 'vitest'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { call } from './call.ts'

describe('the practice Slack by remote control', () => {
  it('acts, breaks calls and shows its records over HTTP', async () => {
    const slack = await startPracticeSlack({ redeliveryMs: [] })
    const remote = async (path: string, body?: unknown) => {
      const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
      const response = await fetch(`${slack.url}/_practice/${path}`, init)
      const value: unknown = await response.json()
      return value
    }
    expect(await remote('say', ['U0ANA', 'C0CHATS', 'hello'])).toMatchObject({ text: 'hello', user: 'U0ANA' })
    expect(await remote('messages', ['U0ANA', 'C0CHATS'])).toMatchObject([{ text: 'hello' }])
    await remote('faults/onCall', ['auth.test', { kind: 'refuse', error: 'account_inactive' }])
    expect(await call(slack, 'auth.test')).toMatchObject({ error: 'account_inactive' })
    await remote('faults', { refuseNative: 'everywhere' })
    expect(slack.faults.refuseNative).toBe('everywhere')
    await remote('faults/clear', [])
    expect(slack.faults.refuseNative).toBe('nowhere')
    expect(await remote('calls')).toMatchObject([{ method: 'auth.test', outcome: 'account_inactive' }])
    expect(await remote('faults', { onCall: 1 })).toMatchObject({ error: expect.stringContaining('onCall') })
    expect(await remote('close', [])).toMatchObject({ error: expect.stringContaining('Nothing does close') })
    await slack.close()
  })

  it('does nothing for a web page', async () => {
    const slack = await startPracticeSlack()
    const headers = { origin: 'https://elsewhere.example' }
    const response = await fetch(`${slack.url}/_practice/archive`, {
      method: 'POST',
      headers,
      body: '["C0CHATS"]',
    })
    expect(response.status).toBe(403)
    expect(slack.conversations('U0ANA').some(({ isArchived }) => isArchived)).toBe(false)
    await slack.close()
  })

  it('serves more pages on the same port', async () => {
    const slack = await startPracticeSlack()
    slack.handle((request, response) => {
      if (request.url !== '/') return false
      response.end('the page')
      return true
    })
    expect(await (await fetch(`${slack.url}/`)).text()).toBe('the page')
    expect((await fetch(`${slack.url}/other`)).status).toBe(404)
    await slack.close()
  })
})
