import type { FormWords } from '../sections/form.ts'

export const form: FormWords = {
  title: 'Ask for a report',
  submit: 'Ask',
  close: 'Cancel',
  report: 'Report',
  period: 'Period',
  periods: [
    { label: 'Today', text: 'today' },
    { label: 'Yesterday', text: 'yesterday' },
    { label: 'This week', text: 'this week' },
    { label: 'Last week', text: 'last week' },
    { label: 'This month', text: 'this month' },
    { label: 'Last month', text: 'last month' },
  ],
  parameter: 'Number or name',
  parameterHint: 'Only for reports that need one: a campaign, a skill, an ID. Otherwise leave it empty.',
  needs: (parameter) => `This report needs: ${parameter}.`,
  unknown: 'Choose a report from the list.',
}
