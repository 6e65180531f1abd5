import type { FormWords } from '../sections/form.ts'

export const form: FormWords = {
  title: 'Pedir um relatório',
  submit: 'Perguntar',
  close: 'Cancelar',
  report: 'Relatório',
  period: 'Período',
  periods: [
    { label: 'Hoje', text: 'hoje' },
    { label: 'Ontem', text: 'ontem' },
    { label: 'Esta semana', text: 'esta semana' },
    { label: 'Semana passada', text: 'semana passada' },
    { label: 'Este mês', text: 'este mês' },
    { label: 'Mês passado', text: 'mês passado' },
  ],
  parameter: 'Número ou nome',
  parameterHint: 'Só para os relatórios que precisam: uma campanha, uma fila, um ID. Senão, deixe vazio.',
  needs: (parameter) => `Este relatório precisa de: ${parameter}.`,
  unknown: 'Escolha um relatório da lista.',
}
