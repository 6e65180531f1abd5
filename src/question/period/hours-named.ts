import type { Expression, Moment } from './expression.ts'

/** Whether a phrase names a time of day, and whether it names no day with it: "from 8 to 12", "a las 3", "por la tarde". */
export function hoursNamedIn(expression: Expression): 'of-day' | 'alone' | undefined {
  switch (expression.kind) {
    case 'moment':
      return hoursOf([expression.moment])
    case 'range':
      return hoursOf([expression.from, expression.to])
    case 'clip':
      return expression.of.day === undefined ? 'alone' : 'of-day'
    case 'lasting':
    case 'since':
      return hoursOf([expression.from])
    case 'until-clock':
      return hoursOf([expression.to])
    default:
      return undefined
  }
}

function hoursOf(moments: readonly Moment[]): 'of-day' | 'alone' | undefined {
  if (!moments.some(({ clock, part }) => clock !== undefined || part !== undefined)) return undefined
  return moments.every(({ day }) => day === undefined) ? 'alone' : 'of-day'
}
