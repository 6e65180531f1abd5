import { setTimeout as pause } from 'node:timers/promises'
import { WebClient } from '@slack/web-api'
import { Failure } from '../../bot/model/failure.ts'
import { callSlack } from './call-slack.ts'
import { clientOptions, type SlackApi } from './client-options.ts'

const againAfterMs = 3_000

export interface AskWorkspaceOptions extends SlackApi {
  /** A process that only speaks waits for a token that Slack refuses; who listens ends, so that it is seen. */
  readonly waitsForToken: boolean
}

/** The id of the workspace that the bot's token is of, however long Slack cannot be asked. */
export async function askWorkspace(options: AskWorkspaceOptions): Promise<string> {
  const client = new WebClient(options.botToken, clientOptions(options))
  for (;;) {
    try {
      const { team_id: workspace = '' } = await callSlack('harmless', () => client.auth.test())
      return workspace
    } catch (error) {
      const isAway = error instanceof Failure && error.kind === 'slack-unavailable'
      if (!isAway && !options.waitsForToken) throw error
      options.log.warn({ err: error }, 'Slack does not say which workspace this is: nothing is begun before')
      await pause(againAfterMs)
    }
  }
}
