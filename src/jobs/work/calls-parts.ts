import type { Logger } from 'pino'
import type { Meter } from '../../bot/model/meter.ts'
import type { Gates } from '../lanes/gates.ts'
import type { LaneQueues } from '../lanes/lane-queues.ts'
import type { WaitingLine } from '../lanes/waiting-line.ts'
import type { HeldReports } from '../calls/held-reports.ts'
import type { NameBook } from '../calls/names.ts'
import type { Outcomes } from '../calls/outcomes.ts'
import type { Waiters } from '../calls/waiters.ts'
import type { Wakes } from '../answers/wakes.ts'

export interface CallsParts {
  readonly lanes: Pick<LaneQueues, 'add' | 'addTokenInfo' | 'laneOf' | 'limit' | 'remove'>
  readonly line: Pick<WaitingLine, 'places' | 'ahead' | 'state'>
  readonly gates: Pick<Gates, 'of'>
  readonly waiters: Waiters
  readonly outcomes: Outcomes
  readonly names: Pick<NameBook, 'all' | 'ofIds'>
  readonly held: Pick<HeldReports, 'of'>
  readonly wakes: Pick<Wakes, 'wake'>
  readonly meter: Meter
  readonly log: Logger
}
