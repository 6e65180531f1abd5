import type { Words } from '../words.ts'

export const form: Words['form'] = {
  title: 'Pedir un reporte',
  submit: 'Preguntar',
  close: 'Cancelar',
  report: 'Reporte',
  period: 'Período',
  periods: [
    { label: 'Hoy', text: 'hoy' },
    { label: 'Ayer', text: 'ayer' },
    { label: 'Esta semana', text: 'esta semana' },
    { label: 'La semana pasada', text: 'la semana pasada' },
    { label: 'Este mes', text: 'este mes' },
    { label: 'El mes pasado', text: 'el mes pasado' },
  ],
  dates: 'O las fechas, con tus palabras',
  datesHint: 'Por ejemplo: del 1 al 15 de octubre. Se usa en lugar del período.',
  breakdown: 'Desglosar por',
  breakdowns: [
    { label: 'Hora', text: 'por hora' },
    { label: 'Día', text: 'por día' },
    { label: 'Semana', text: 'por semana' },
    { label: 'Mes', text: 'por mes' },
    { label: 'Agente', text: 'por agente' },
    { label: 'Skill', text: 'por skill' },
    { label: 'Canal', text: 'por canal' },
    { label: 'Campaña', text: 'por campaña' },
  ],
  compare: 'Comparar',
  comparisons: [{ label: 'Con el período anterior', text: 'comparado con el período anterior' }],
  parameter: 'Número o nombre',
  parameterHint:
    'Solo para los reportes que lo necesitan: una campaña, un skill, un ID. Si no, déjalo vacío.',
  needs: (parameter) => `Este reporte necesita: ${parameter}.`,
  unknown: 'Elige un reporte de la lista.',
}
