import { execFile } from 'node:child_process'

export interface Checked {
  readonly code: number
  readonly lines: readonly string[]
}

/** `npm run doctor` with these settings and no others. */
export function runDoctor(settings: Readonly<Record<string, string>>): Promise<Checked> {
  const env = { PATH: process.env['PATH'], ...settings }
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/doctor.ts'], { env }, (error, stdout, stderr) => {
      resolve({
        code: error === null ? 0 : Number(error.code),
        lines: `${stdout}${stderr}`.trim().split('\n'),
      })
    })
  })
}
