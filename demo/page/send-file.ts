import type { ServerResponse } from 'node:http'
import type { Workspace } from '../slack/workspace.ts'

/** Hands a shared file to whoever sees a message that carries it; never shown in the page itself. */
export function sendFile(res: ServerResponse, workspace: Workspace, id: string, person: string | null): void {
  const file = workspace.file(person ?? '', id)
  if (!file) {
    res.writeHead(404).end()
    return
  }
  res.writeHead(200, {
    'content-type': file.mimetype,
    'content-length': file.content.length,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  res.end(file.content)
}
