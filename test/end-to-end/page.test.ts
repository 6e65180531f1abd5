import type { Browser, Page } from 'playwright-core'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../../demo/page/serve-page.ts'
import { chromiumPath, isTooWide, openBrowser } from '../demo/page/browser.ts'
import { emily, operacion, Practice } from './practice.ts'
import { patienceMs } from '../until.ts'

const picture =
  process.env['PICTURES'] === '1'
    ? 'docs/images/answer.png'
    : join(tmpdir(), `wolkvox-answer-${process.pid}.png`)
const desk = { width: 1440, height: 900 }
/** So narrow that the thread has all of it. */
const narrow = { width: 740, height: 1050 }
const reason = chromiumPath === undefined ? ' (skipped: no Chromium in the PATH)' : ''

describe.skipIf(chromiumPath === undefined)(`a whole conversation in a browser${reason}`, () => {
  let practice: Practice
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    practice = await Practice.open()
    practice.slack.handle(servePage({ workspace: practice.slack }))
    browser = await openBrowser()
    page = await browser.newPage({ viewport: desk, deviceScaleFactor: 2 })
    page.setDefaultTimeout(patienceMs)
    await page.goto(`${practice.slack.url}/#person=${emily}&channel=${operacion}`)
  })
  afterAll(async () => {
    await browser?.close()
    await practice?.[Symbol.asyncDispose]()
  })

  const inThread = () => page.locator('#thread')
  const answers = () => inThread().locator('.message', { hasText: '(chat_13)' })

  test('a mention is answered in its thread, with a chart, a table and what can be done next', async () => {
    await page
      .getByRole('combobox', { name: 'Message #operacion' })
      .fill('@wolkvox_reports closed chats by channel yesterday')
    await page.keyboard.press('Enter')
    await page.locator('.thread-link').first().click()
    await answers()
      .getByText(/closed chats on/)
      .first()
      .waitFor()
    await answers().getByRole('rowheader', { name: 'WhatsApp' }).first().waitFor()
    await answers().locator('svg').first().waitFor()
    expect(await isTooWide(page)).toBe(false)
  })

  test('and that is the picture in the README', async () => {
    await page.setViewportSize(narrow)
    await page.evaluate('document.activeElement.blur()')
    await page.mouse.move(0, 0)
    await inThread().locator('.message').first().scrollIntoViewIfNeeded()
    const bytes = await page.screenshot({ path: picture, animations: 'disabled' })
    await page.setViewportSize(desk)
    expect(bytes.length).toBeGreaterThan(50_000)
  })

  test('a follow-up in the thread keeps the rest of the question', async () => {
    await inThread()
      .getByRole('combobox', { name: 'Reply…' })
      .fill('@wolkvox_reports and the day before yesterday?')
    await page.keyboard.press('Enter')
    await answers().nth(1).waitFor()
    expect(await answers().nth(1).innerText()).toMatch(/closed chats on/)
  })

  test('a button compares, beside the answer', async () => {
    await answers()
      .first()
      .getByRole('button', { name: /^Compare with/ })
      .click()
    await answers().nth(2).waitFor()
    expect(await answers().nth(2).innerText()).toMatch(/closed chats on .* against /)
  })

  test('a file comes as a card that shows its first rows', async () => {
    const more = answers().first().getByRole('combobox', { name: 'More…' })
    await more.selectOption({ label: 'Export to CSV' })
    const card = inThread().locator('.file')
    await card.getByRole('cell', { name: 'WhatsApp' }).waitFor()
    const download = page.waitForEvent('download')
    await card.getByRole('link', { name: /^Download .*\.csv$/ }).click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  })
})
