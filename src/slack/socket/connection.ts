import { SocketModeClient, type SocketModeOptions } from '@slack/socket-mode'
import { z } from 'zod'

const Disconnect = z.object({ type: z.literal('disconnect') })

/**
 * One connection of Socket Mode, which is not renewed. Slack announces that it will close it, and still delivers until
 * then; the library would close it at the announcement, and lose what is on its way.
 */
export class Connection extends SocketModeClient {
  /** Resolves when Slack has announced the end, or when it has come. */
  readonly isEnding: Promise<unknown> = Promise.race([
    new Promise((resolve) => this.once('ending', resolve)),
    new Promise((resolve) => this.once('disconnected', resolve)),
  ])

  constructor(options: SocketModeOptions) {
    super({ ...options, autoReconnectEnabled: false })
  }

  protected override async onWebSocketMessage(message: string | ArrayBuffer, isBinary: boolean) {
    if (isDisconnect(message)) this.emit('ending')
    else await super.onWebSocketMessage(message, isBinary)
  }
}

function isDisconnect(message: string | ArrayBuffer): boolean {
  if (typeof message !== 'string') return false
  try {
    return Disconnect.safeParse(JSON.parse(message)).success
  } catch {
    return false
  }
}
