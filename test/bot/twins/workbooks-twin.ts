import type { Sheet, Workbooks } from '../../../src/bot/ports/workbooks.ts'

/** Workbooks that are text: the sheet as JSON. */
export class WorkbooksTwin implements Workbooks {
  write(sheet: Sheet): Promise<Uint8Array> {
    const whole = { ...sheet, rows: [...sheet.rows] }
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(whole)))
  }
}
