import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { servePage } from '../../../demo/page/serve-page.ts'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { chromiumPath, openBrowser } from './browser.ts'
import { patienceMs } from '../../until.ts'

const channel = 'C0OPERACION'
const reason = chromiumPath === undefined ? ' (skipped: no Chromium in the PATH)' : ''

/** A bot that acknowledges everything and says nothing. */
const bot = createServer((request, response) => request.pipe(response))

describe.skipIf(chromiumPath === undefined)(`the page as one comes to it${reason}`, () => {
  let browser: Browser
  let slack: PracticeSlack
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await browser.close()
    bot.close()
  })

  beforeEach(async () => {
    slack = await startPracticeSlack({ mode: 'http' })
    slack.handle(servePage({ workspace: slack }))
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(patienceMs)
  })
  afterEach(async () => {
    await page.close()
    await slack.close()
  })

  const connect = () => slack.useRequestUrl(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`)
  const open = (person: string, place = channel) =>
    page.goto(`${slack.url}/#person=${person}&channel=${place}`)

  it('sends nothing before the bot is there, says so, and keeps what was typed', async () => {
    await open('U0EMILY')
    const notice = page.getByRole('status').getByText('Wolkvox Reports is starting…')
    await notice.waitFor()
    const box = page.getByRole('combobox', { name: 'Message #operacion' })
    await box.fill('good morning')
    await page.keyboard.press('Enter')
    expect(await box.inputValue()).toBe('good morning')
    await connect()
    await notice.waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await page.locator('.message').getByText('good morning').waitFor()
  })

  it('opens the conversation with the app where a link leads to it', async () => {
    await connect()
    await open('U0EMILY', 'app')
    await page.getByRole('heading', { name: 'Wolkvox Reports' }).waitFor()
    expect(slack.deliveries.map(({ what }) => what)).toEqual(['app_home_opened'])
  })

  it('speaks the language of whom one acts as, examples too', async () => {
    await connect()
    await open('U0ANA')
    const examples = () => page.locator('.try-example').allTextContents()
    await page.getByRole('button', { name: '/reporte ayuda' }).waitFor()
    expect(await examples()).not.toContain('/report help')
    expect(await page.title()).toBe('#operacion · Contacto Andino')
    await page.locator('.act-as summary').click()
    await page.getByRole('menuitemradio', { name: 'João Silva' }).click()
    await page.getByRole('button', { name: '/relatorio ajuda' }).waitFor()
    await page.getByRole('combobox', { name: 'Mensagem para #operacion' }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('pt')
    expect(await examples()).not.toContain('/reporte ayuda')
  })

  it('begins as somebody who speaks as the browser does', async () => {
    await connect()
    const own = await browser.newPage({ locale: 'pt-BR' })
    await own.goto(slack.url)
    await own.locator('.act-as summary').waitFor()
    expect(await own.locator('.act-as summary').ariaSnapshot()).toContain('João Silva')
    await own.close()
  })

  it('is still where the person asks for less movement', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await open('U0ANA')
    await page.locator('.bar h1').waitFor()
    const durations = await page.evaluate<string>(
      'getComputedStyle(document.getElementById("sidebar")).transitionDuration',
    )
    expect(durations).toMatch(/^0s(, 0s)*$/)
  })
})
