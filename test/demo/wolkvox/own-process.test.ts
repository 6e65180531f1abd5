import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../../demo/wolkvox/main.ts', import.meta.url))
const accounts = [{ name: 'norte', server: '0041', token: 'token-of-norte', timezone: 'America/Lima' }]

test('it runs as a process of its own, says its address and never a token, and ends when told', async () => {
  const child = spawn(process.execPath, [main, '--port', '0', '--now', '2026-04-08T20:30:00Z'], {
    env: { ...process.env, WOLKVOX_ACCOUNTS: JSON.stringify(accounts) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => lines.push(line))
  const [first] = (await once(reader, 'line')) as [string]
  const url = /http:\S+/.exec(first)?.[0]
  const query = 'api=chat_13&date_ini=20260407000000&date_end=20260407235959'
  const response = await fetch(`${url}/api/v2/reports_manager.php?${query}`, {
    headers: { 'wolkvox-token': 'token-of-norte' },
  })
  expect(response.status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(lines.join('\n')).toContain('norte on server 0041')
  expect(lines.join('\n')).not.toContain('token-of-norte')
})
