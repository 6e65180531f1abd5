/** Messages with these subtypes are still somebody's words: with a file, or a reply that the channel sees too. */
const spoken = new Set<unknown>([undefined, 'file_share', 'thread_broadcast'])

/** Whether a message was typed by a person: not by a bot, not by Slack, not an edit or another kind of notice. */
export function isPersonsWords<Event extends object>(
  event: Event,
): event is Event & { readonly user: string } {
  const { user, bot_id, subtype, edited } = event as Readonly<Record<string, unknown>>
  const isPerson = typeof user === 'string' && user !== 'USLACKBOT' && bot_id === undefined
  return isPerson && spoken.has(subtype) && edited === undefined
}
