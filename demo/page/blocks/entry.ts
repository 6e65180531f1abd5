import type {
  Datepicker,
  DateTimepicker,
  EmailInput,
  NumberInput,
  PlainTextInput,
  Timepicker,
  URLInput,
} from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import type { Words } from '../words/en.ts'
import { interaction, type Spot } from './interaction.ts'

type Entry = PlainTextInput | NumberInput | EmailInput | URLInput | Datepicker | Timepicker | DateTimepicker

/** What a screen reader says where the bot gave no placeholder. */
const names: Readonly<Record<string, keyof Words>> = {
  datepicker: 'day',
  timepicker: 'time',
  datetimepicker: 'dayAndTime',
}

/** Everything that is typed: text, numbers, addresses, days and times of day. */
export function entry(element: Entry, spot: Spot): ReactNode {
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined
  const attributes = {
    ...interaction(element, spot),
    className: 'entry',
    id: spot.isInput ? `${spot.scope}.${spot.blockId}` : undefined,
    placeholder,
    required: spot.isInput && !spot.isOptional,
    'aria-label': spot.isInput
      ? undefined
      : (placeholder ?? spot.viewer.words[names[element.type] ?? 'value']),
  }
  switch (element.type) {
    case 'plain_text_input': {
      const { min_length: minLength, max_length: maxLength, initial_value: defaultValue } = element
      const limits = { ...attributes, minLength, maxLength, defaultValue }
      return element.multiline
        ? h('textarea', { ...limits, rows: 4 })
        : h('input', { ...limits, type: 'text' })
    }
    case 'number_input': {
      const { min_value: min, max_value: max, initial_value: defaultValue } = element
      const step = element.is_decimal_allowed ? 'any' : 1
      return h('input', { ...attributes, type: 'number', min, max, step, defaultValue })
    }
    case 'email_text_input':
      return h('input', { ...attributes, type: 'email', defaultValue: element.initial_value })
    case 'url_text_input':
      return h('input', { ...attributes, type: 'url', defaultValue: element.initial_value })
    case 'datepicker':
      return h('input', { ...attributes, type: 'date', defaultValue: element.initial_date })
    case 'timepicker':
      return h('input', { ...attributes, type: 'time', defaultValue: element.initial_time })
    case 'datetimepicker':
      return h('input', { ...attributes, type: 'datetime-local' })
  }
}
