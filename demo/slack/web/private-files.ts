import { kindOfFile } from '../files.ts'
import type { Handler } from '../handler.ts'
import type { World } from '../world.ts'

const filePath = /^\/files-pri\/[A-Z0-9]+-(?<id>F[A-Z0-9]+)\//

/** Serves `url_private` to the bot: with its token and `files:read`, else Slack shows its page to sign in. */
export function privateFiles(world: World): Handler {
  return (request, response) => {
    const id = filePath.exec(request.url ?? '')?.groups?.['id']
    if (id === undefined) return false
    const isAllowed =
      request.headers.authorization === `Bearer ${world.botToken}` &&
      world.manifest.scopes.includes('files:read')
    const file = isAllowed ? world.state.files.get(id) : undefined
    if (!isAllowed) response.writeHead(302, { location: `${world.url()}/?redir=sign-in` }).end()
    else if (file?.content === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': kindOfFile(file.name)[0] }).end(file.content)
    return true
  }
}
