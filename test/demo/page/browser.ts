import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Where Chromium is on this machine, if it is. */
export const chromiumPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find(isExecutable)

export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('There is no Chromium in the PATH')
  return await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

/** What a screen reader would find without a name: links, buttons and fields. */
export async function nameless(page: Page): Promise<readonly string[]> {
  const snapshot = await page.locator('body').ariaSnapshot()
  return snapshot
    .split('\n')
    .map((line) => line.trim())
    .filter((line) =>
      /^- (?:button|link|textbox|combobox|checkbox|radio|menuitem|dialog|region)(?: \[|:|$)/.test(line),
    )
}

/** Whether the page is wider than its window, so that one would have to scroll sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return await page.evaluate('document.scrollingElement.scrollWidth > innerWidth')
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
