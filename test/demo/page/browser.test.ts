import type { App } from '@slack/bolt'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { servePage } from '../../../demo/page/serve-page.ts'
import { type Stage, stage } from '../slack/bolt.ts'
import { call } from '../slack/call.ts'
import { manifestWith } from '../slack/manifest-with.ts'
import { chromiumPath, isTooWide, nameless, openBrowser } from './browser.ts'
import { patienceMs } from '../../until.ts'

const channel = 'C0OPERACION'
const plain = (text: string) => ({ type: 'plain_text' as const, text })
const option = (value: string) => ({ text: plain(value), value })
const field = (block_id: string, element: { readonly type: string }, optional = false) => ({
  type: 'input',
  block_id,
  optional,
  label: plain(block_id),
  element: { action_id: 'a', ...element },
})
const digest = {
  type: 'modal',
  title: plain('New digest'),
  submit: plain('Save'),
  callback_id: 'digest',
  blocks: [
    field('Question', { type: 'plain_text_input' }),
    field('Time', { type: 'timepicker' }, true),
    field('Owner', { type: 'users_select' }, true),
  ],
}
const answer = {
  channel,
  text: 'Closed chats',
  blocks: [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: '*12 chats*' },
      accessory: { type: 'overflow', action_id: 'more', options: ['CSV', 'XLSX', 'Why'].map(option) },
    },
    { type: 'actions', elements: [{ type: 'button', action_id: 'schedule', text: plain('Schedule') }] },
  ],
}

const reason = chromiumPath === undefined ? ' (skipped: no Chromium in the PATH)' : ''

describe.skipIf(chromiumPath === undefined)(`the page in a browser${reason}`, () => {
  const asked: string[] = []
  let browser: Browser
  let set: Stage
  let page: Page

  function listen(app: App): void {
    app.action(/.*/, async ({ ack, body, action, client }) => {
      await ack()
      if (action.type === 'overflow') asked.push(action.selected_option.value)
      if (action.type === 'button' && 'trigger_id' in body) {
        await client.apiCall('views.open', { trigger_id: body.trigger_id, view: digest })
      }
    })
    app.view('digest', async ({ ack, view }) => {
      const text = view.state.values['Question']?.['a']?.value ?? ''
      if (text === 'x') await ack({ response_action: 'errors', errors: { Question: 'Say more.' } })
      else await ack()
      asked.push(text)
    })
    app.shortcut('ask', async ({ ack }) => {
      await ack()
      asked.push('shortcut')
    })
  }

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    const shortcuts = [{ callbackId: 'ask', name: 'Ask about this', kind: 'message' as const }]
    const manifest = manifestWith({ scopes: ['files:write'], shortcuts, hasHomeTab: true })
    // A clock that stands lets no trigger expire, however busy the machine is.
    const startedAt = Date.now()
    set = await stage('http', listen, { manifest, now: () => startedAt, ackTimeoutMs: 10_000 })
    set.slack.handle(servePage({ workspace: set.slack }))
    asked.length = 0
    await call(set.slack, 'chat.postMessage', answer)
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(patienceMs)
    await page.goto(`${set.slack.url}/#person=U0EMILY&channel=${channel}`)
    await page.getByText('12 chats').waitFor()
  })
  afterEach(async () => {
    await page.close()
    await set[Symbol.asyncDispose]()
  })

  const message = () => page.locator('.message', { hasText: '12 chats' })
  const focused = () => page.evaluate('document.activeElement.textContent')

  it('walks through a menu with the arrows, and Escape leads back', async () => {
    const opener = message().locator('.accessory summary')
    await opener.focus()
    await page.keyboard.press('ArrowDown')
    await page.locator(':focus', { hasText: 'CSV' }).waitFor()
    await page.keyboard.press('End')
    expect(await focused()).toBe('Why')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('CSV')
    await page.keyboard.press('Escape')
    expect(await message().locator('.accessory summary:focus').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator(':focus', { hasText: 'CSV' }).waitFor()
    await page.keyboard.press('Enter')
    await set.slack.waitFor(() => asked.includes('CSV'))
  })

  it('walks through messages with the arrows, and Enter opens the thread', async () => {
    await set.slack.say('U0LUIS', channel, 'hola')
    await page.getByText('hola').last().waitFor()
    await page.locator('.message[tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.locator('#thread').getByText('12 chats').waitFor()
    await page.keyboard.type('why?')
    await page.keyboard.press('Enter')
    await page.locator('#thread').getByText('why?').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#thread').waitFor({ state: 'hidden' })
    const [root] = set.slack.messages('U0EMILY', channel)
    const said = set.slack.messages('U0EMILY', channel).at(-1)
    expect(said).toMatchObject({ text: 'why?', threadTs: root?.ts })
  })

  it('reacts to a message, takes it back, and runs the shortcut in its menu', async () => {
    const reactions = () => set.slack.messages('U0EMILY', channel)[0]?.reactions
    await message().focus()
    await message().getByRole('button', { name: 'React with a cross' }).click()
    await set.slack.waitFor(() => reactions()?.[0]?.name === 'x')
    await message().getByRole('button', { name: 'x, 1: Emily Carter' }).click()
    await set.slack.waitFor(() => reactions()?.length === 0)
    await message().locator('.toolbar summary').click()
    await page.getByRole('menuitem', { name: 'Ask about this' }).click()
    await set.slack.waitFor(() => asked.length > 0)
    expect(asked).toEqual(['shortcut'])
  })

  it('edits and deletes one’s own message', async () => {
    await page.getByRole('combobox', { name: 'Message #operacion' }).fill('helo')
    await page.keyboard.press('Enter')
    const own = page.locator('.message', { has: page.locator('.message-body', { hasText: /^hel+o$/ }) })
    await own.hover()
    await own.locator('.toolbar summary').click()
    await page.getByRole('menuitem', { name: 'Edit message' }).click()
    await page.getByRole('textbox', { name: 'Edit message' }).fill('hello')
    await page.getByRole('button', { name: 'Save' }).click()
    await own.getByText('(edited)').waitFor()
    await own.locator('.toolbar summary').click()
    await page.getByRole('menuitem', { name: 'Delete message' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await own.waitFor({ state: 'detached' })
    expect(set.slack.messages('U0EMILY', channel)).toHaveLength(1)
  })

  it('fills a form, reads what is wrong at the field, and sends it', async () => {
    await message().getByRole('button', { name: 'Schedule' }).click()
    const dialog = page.getByRole('dialog', { name: 'New digest' })
    await dialog.waitFor()
    expect(await page.evaluate('document.activeElement.id')).toContain('Question')
    await page.keyboard.type('x')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').getByText('Say more.').waitFor()
    expect(await dialog.getByLabel('Question').inputValue()).toBe('x')
    await dialog.getByLabel('Question').fill('chats')
    await dialog.getByLabel('Time').fill('08:30')
    await dialog.getByLabel('Owner').selectOption({ label: 'João Silva' })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const sent = set.slack.deliveries.findLast(({ what }) => what === 'view_submission')
    expect(sent?.body).toMatchObject({
      view: { state: { values: { Time: { a: { selected_time: '08:30' } } } } },
    })
  })

  it('keeps a file that was shared', async () => {
    const reply = await call(set.slack, 'files.getUploadURLExternal', { filename: 'a.csv', length: 8 })
    await fetch(String(reply['upload_url']), { method: 'POST', body: 'a,b\n1,2\n' })
    const files = [{ id: reply['file_id'], title: 'Rows' }]
    await call(set.slack, 'files.completeUploadExternal', { files, channel_id: channel })
    await page.getByRole('cell', { name: '2' }).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download a.csv' }).click()
    expect((await download).suggestedFilename()).toBe('a.csv')
  })

  it('names everything that can be used, and fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const blocks = [...answer.blocks, ...digest.blocks]
    await call(set.slack, 'views.publish', { user_id: 'U0EMILY', view: { type: 'home', blocks } })
    const check = async (place: string) => {
      expect({ place, nameless: await nameless(page), isTooWide: await isTooWide(page) }).toEqual({
        place,
        nameless: [],
        isTooWide: false,
      })
    }
    await check('channel')
    await message().getByRole('button', { name: 'Schedule' }).click()
    await page.getByRole('dialog', { name: 'New digest' }).waitFor()
    await check('form')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'New digest' }).waitFor({ state: 'hidden' })
    await page.goto(`${set.slack.url}/#person=U0EMILY&channel=app&tab=home`)
    await page.locator('.home').getByText('12 chats').waitFor()
    await check('home')
  })
})
