import { fold } from '../selection/fold.ts'
import { phrase } from '../declaration/phrase.ts'

/** What the states come to that agents can be in, by what people ask for. */
export const activities = {
  free: phrase('Free', 'Disponibles', 'Disponíveis'),
  ringing: phrase('Ringing', 'Timbrando', 'Chamando'),
  busy: phrase('On a call', 'En llamada', 'Em chamada'),
  wrapping: phrase('Wrapping up', 'En tipificación (ACW)', 'Em pós-atendimento'),
  paused: phrase('On a break', 'En auxiliar', 'Em pausa'),
}

type Activity = keyof typeof activities

const known: readonly (readonly [Activity | 'offline', RegExp])[] = [
  ['offline', /^(?:log ?out|logged out|off ?line|disconnected|desconectad[oa]|deslogad[oa]|unavailable|)$/],
  ['ringing', /^(?:ring(?:ing)?|timbrando|chamando)$/],
  ['wrapping', /^(?:acw|wrap ?up|not ready acw|tipificando|pos atendimento)$/],
  ['free', /^(?:ready|available|idle|free|disponible|disponivel|libre|livre)$/],
  [
    'busy',
    /^(?:(?:on |in )?(?:a )?(?:call|talk(?:ing)?)|inbound|outbound|internal|busy|en llamada|em chamada|hablando|on ?hold)(?: call)?$/,
  ],
]

/**
 * What an agent who is in this state does; undefined for one who is not connected. States are free text: whatever is
 * none of a phone's own is a pause, which each operation names as it likes.
 */
export function activityOf(status: string): Activity | undefined {
  const words = fold(status)
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
  const activity = known.find(([, pattern]) => pattern.test(words))?.[0] ?? 'paused'
  return activity === 'offline' ? undefined : activity
}
