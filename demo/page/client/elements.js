/** What Slack would send as the state of an interactive element. */
export function stateOf(element) {
  const type = element.dataset.element
  if (element.dataset.state) return JSON.parse(element.dataset.state)
  switch (type) {
    case 'static_select':
      return { type, selected_option: optionOf(element.selectedOptions[0]) }
    case 'users_select':
      return { type, selected_user: element.value || null }
    case 'conversations_select':
      return { type, selected_conversation: element.value || null }
    case 'channels_select':
      return { type, selected_channel: element.value || null }
    case 'radio_buttons':
      return { type, selected_option: optionOf(element.querySelector(':checked')) }
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: [...element.querySelectorAll(':checked')].map(optionOf) }
    case 'multi_users_select':
      return { type, selected_users: [...element.querySelectorAll(':checked')].map((input) => input.value) }
    case 'multi_channels_select':
      return {
        type,
        selected_channels: [...element.querySelectorAll(':checked')].map((input) => input.value),
      }
    case 'multi_conversations_select':
      return {
        type,
        selected_conversations: [...element.querySelectorAll(':checked')].map((input) => input.value),
      }
    case 'datetimepicker':
      return { type, selected_date_time: element.value ? Date.parse(element.value) / 1000 : null }
    case 'datepicker':
      return { type, selected_date: element.value || null }
    case 'timepicker':
      return { type, selected_time: element.value || null }
    default:
      return { type, value: element.value || null }
  }
}

function optionOf(input) {
  return input?.dataset.option ? JSON.parse(input.dataset.option) : null
}

/** The state of everything in a view, by block and action, without what is only clicked. */
export function viewState(form) {
  const state = {}
  for (const element of form.querySelectorAll('[data-element]:not([data-state])')) {
    const { block, action } = element.dataset
    state[block] = { ...state[block], [action]: stateOf(element) }
  }
  return state
}
