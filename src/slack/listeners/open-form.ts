import type { WebClient } from '@slack/web-api'
import { apology } from '../../bot/deliver/apology.ts'
import type { Asking } from '../../bot/model/bot.ts'
import { Failure } from '../../bot/model/failure.ts'
import type { Form } from '../../bot/model/form.ts'
import { formView } from '../form/form-view.ts'
import type { Ears } from './ears.ts'
import { tellPrivately } from './tell-privately.ts'

/** Opens a form; a trigger lives for 3 s, so that a late one is apologised for. */
export async function openForm(
  ears: Ears,
  client: WebClient,
  asking: Asking,
  form: Form,
  trigger: string,
): Promise<void> {
  const { place, channel } = asking
  const view = formView(form, { place, channel })
  try {
    await ears.send({ method: 'views.open', repeat: 'doubles' }, () =>
      client.views.open({ trigger_id: trigger, view }),
    )
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    ears.log.warn({ delivery: asking.id, err: error }, 'form not opened')
    const message = apology(error.kind, form.language, [])
    await tellPrivately(ears, asking, { kind: 'said', message })
  }
}
