import type { ServerResponse } from 'node:http'
import type { Workspace } from '../slack/workspace.ts'
import type { Screen } from './screen/screen.ts'
import { update } from './update.ts'

/** Proxies cut connections that say nothing. */
const heartbeatMs = 20_000

/** Sends what `look` shows, then every difference after a change, until the browser goes away. */
export function stream(res: ServerResponse, workspace: Workspace, look: () => Screen): void {
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  let sent: Screen | undefined
  let isDue = false

  function send(): void {
    isDue = false
    const next = look()
    const change = update(sent, next)
    sent = next
    if (change) res.write(`data: ${JSON.stringify(change)}\n\n`)
  }

  const stopListening = workspace.onChange(() => {
    if (isDue) return
    isDue = true
    setImmediate(send)
  })
  const heartbeat = setInterval(() => res.write(':\n\n'), heartbeatMs).unref()
  res.on('close', () => {
    clearInterval(heartbeat)
    stopListening()
  })
  send()
}
