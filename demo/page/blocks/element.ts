import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  ImageElement,
  InputBlockElement,
  SectionBlockAccessory,
} from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import { filled } from '../words/words.ts'
import { button, feedbackButtons, iconButton } from './button.ts'
import { checkboxes, multiChoice, optionsOf, radioButtons } from './choices.ts'
import { entry } from './entry.ts'
import type { Spot } from './interaction.ts'
import { overflow } from './overflow.ts'
import { channelsSelect, peopleOf, roomsOf, staticSelect, usersSelect } from './select.ts'

type Element = ActionsBlockElement | ContextActionsBlockElement | InputBlockElement | SectionBlockAccessory

/** One interactive element, drawn with the browser's own controls so that keyboard and phone work. */
export function element(element: Element, spot: Spot): ReactNode {
  switch (element.type) {
    case 'button':
      return button(element, spot)
    case 'icon_button':
      return iconButton(element, spot)
    case 'feedback_buttons':
      return feedbackButtons(element, spot)
    case 'overflow':
      return overflow(element, spot)
    case 'static_select':
      return staticSelect(element, spot)
    case 'users_select':
      return usersSelect(element, spot)
    case 'conversations_select':
    case 'channels_select':
      return channelsSelect(element, spot)
    case 'radio_buttons':
      return radioButtons(element, spot)
    case 'checkboxes':
      return checkboxes(element, spot)
    case 'multi_static_select':
      return multiChoice(
        element,
        spot,
        optionsOf(element),
        element.initial_options?.map(({ value }) => value),
      )
    case 'multi_users_select':
      return multiChoice(element, spot, peopleOf(spot.viewer), element.initial_users)
    case 'multi_channels_select':
      return multiChoice(element, spot, roomsOf(spot.viewer, true), element.initial_channels)
    case 'multi_conversations_select':
      return multiChoice(element, spot, roomsOf(spot.viewer, false), element.initial_conversations)
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return entry(element, spot)
    case 'image':
      return image(element)
    case 'external_select':
    case 'multi_external_select':
    case 'file_input':
    case 'rich_text_input':
    case 'workflow_button':
      return h('span', { className: 'not-drawn' }, filled(spot.viewer.words.notDrawn, { type: element.type }))
  }
}

function image(element: ImageElement): ReactNode {
  const src = 'image_url' in element ? element.image_url : undefined
  return h('img', { className: 'accessory-image', src, alt: element.alt_text })
}
