import type { Words } from '../words.ts'

function before(ahead: number): string {
  if (ahead === 0) return 'Tu pregunta es la siguiente.'
  return ahead === 1 ? 'Hay 1 pregunta antes de la tuya.' : `Hay ${ahead} preguntas antes de la tuya.`
}

export const reading: Words['reading'] = {
  report: (title, api) => `${title} (${api})`,
  account: (name) => `Cuenta: ${name}`,
  period: (span, zone) => `${span} (${zone})`,
  periodAssumed: (span) => `Como no dijiste el período, tomé ${span}.`,
  yourDate: (day) => `Donde estás es ${day}.`,
  onlyHere: 'Respondo donde me preguntan. Para otro canal, prográmalo allí.',
  filters: (words) => `Solo: ${words.join(', ')}`,
  leftOut: (words) => `Sin: ${words.join(', ')}`,
  all: 'todas',
  rows: (n) => (n === '1' ? '1 fila' : `${n} filas`),
  holidays: (days, more) =>
    `${days.length + more === 1 ? 'Festivo' : 'Festivos'}: ${days.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
  holidayFrom: (day, clock) => `${day} desde las ${clock}`,
  holidayUntil: (day, clock) => `${day} hasta las ${clock}`,
  freshAgain: (clock) => `Wolkvox da cifras más nuevas desde las ${clock}`,
  asOf: (clock) => `Corte: ${clock}`,
  accepted: (title, when, ahead) =>
    `Entendido: «${title}» ${when}. ${ahead === 0 ? 'Ya te respondo.' : before(ahead)}`,
  underWay: (title, when, ahead) =>
    `Buscando «${title}» ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
}
