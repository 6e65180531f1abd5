import type { Logger } from 'pino'
import type { Meter } from '../bot/meter.ts'
import type { Gates } from './gates.ts'
import type { Lanes } from './lanes.ts'
import type { Line } from './line.ts'
import type { NameBook } from './names.ts'
import type { Outcomes } from './outcomes.ts'
import type { Waiters } from './waiters.ts'
import type { Wakes } from './wakes.ts'

export interface CallsParts {
  readonly lanes: Pick<Lanes, 'add' | 'addTokenInfo' | 'laneOf' | 'limit' | 'remove'>
  readonly line: Pick<Line, 'places' | 'ahead' | 'state'>
  readonly gates: Pick<Gates, 'of'>
  readonly waiters: Waiters
  readonly outcomes: Outcomes
  readonly names: Pick<NameBook, 'all' | 'ofIds'>
  readonly wakes: Pick<Wakes, 'wake'>
  readonly meter: Meter
  readonly log: Logger
}
