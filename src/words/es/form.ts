import type { FormWords } from '../sections/form.ts'

export const form: FormWords = {
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
  parameter: 'Número o nombre',
  parameterHint:
    'Solo para los reportes que lo necesitan: una campaña, un skill, un ID. Si no, déjalo vacío.',
  needs: (parameter) => `Este reporte necesita: ${parameter}.`,
  unknown: 'Elige un reporte de la lista.',
}
