import type { Words } from '../words.ts'

export const files: Words['files'] = {
  summary: (title, when) => `${title} ${when}`,
  rows: (title, when, n) => `${title} ${when}: ${n} ${n === '1' ? 'fila' : 'filas'}`,
  below: (name) => `El archivo está aquí: ${name}`,
  unknown:
    'Slack no dijo si el archivo llegó, así que no lo envié dos veces. Si no está aquí, pídelo de nuevo.',
  refused: 'Slack no recibió el archivo aquí. Pídelo por mensaje directo o en un canal en el que yo esté.',
  sheet: 'Reporte',
  figure: 'Indicador',
  value: 'Valor',
  masked: '(no se muestra)',
  matching: (n, title, when) => `${n} ${n === '1' ? 'fila' : 'filas'} de «${title}» ${when}`,
  noneMatching: (title, when) => `Ninguna fila coincide en «${title}» ${when}`,
  page: (page, of) => `Página ${page} de ${of}`,
  next: 'Página siguiente',
  previous: 'Página anterior',
}
