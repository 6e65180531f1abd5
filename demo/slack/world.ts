import type { Faults } from './faults.ts'
import type { Ids } from './ids.ts'
import type { Manifest } from './manifest.ts'
import type { Mail } from './delivery/mail.ts'
import type { Records } from './records.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { State } from './state.ts'
import type { Triggers } from './triggers.ts'

/** Everything that the parts of the practice Slack share. */
export interface World {
  readonly now: () => number
  readonly manifest: Manifest
  readonly botToken: string
  readonly appToken: string
  readonly ids: Ids
  readonly state: State
  readonly records: Records
  readonly faults: Faults
  readonly triggers: Triggers
  readonly responseUrls: ResponseUrls
  readonly mail: Mail
  /** Where the server listens, without a slash at the end. */
  readonly url: () => string
  /** Whether anything that happens would reach the bot. */
  readonly isBotConnected: () => boolean
  /** The address of a new WebSocket connection, or undefined where Socket Mode is off. */
  readonly openSocket: () => string | undefined
}
