import type { Unit } from '../../report/declaration.ts'
import type { Language } from '../../words/language.ts'
import type { Cell } from '../message.ts'
import { type Change, changeText } from './change-text.ts'
import { exactCell, exactKinds, figureCell } from './figure-text.ts'

/** A figure, what it was before, and how it moved: in a file by how much, in its own unit. */
export function changeCells(change: Change | undefined, unit: Unit, language: Language): readonly Cell[] {
  const { now = null, before = null, difference = null } = change ?? {}
  const text = change === undefined ? '–' : changeText(change, unit, language)
  const kind = unit === 'seconds' ? 'more-seconds' : exactKinds[unit]
  return [
    figureCell(now, unit, language),
    figureCell(before, unit, language),
    difference === null ? { text } : exactCell(text, difference, kind),
  ]
}
