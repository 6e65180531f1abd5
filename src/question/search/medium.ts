import type { Profile } from './profiles.ts'

const written: ReadonlySet<string> = new Set(['chat', 'mail', 'sms', 'whatsapp', 'message'])

/**
 * Who asks for calls does not mean a report of what is written, nor the other way round; what is said of neither is
 * rather meant of calls: the "ASA".
 */
export function mediumIn(asked: ReadonlySet<string>): (profile: Profile) => number {
  const asksWritten = !asked.isDisjointFrom(written)
  const asksSpoken = asked.has('call')
  return ({ things, all }) => {
    const isWritten = !things.isDisjointFrom(written)
    const isSpoken = things.has('call')
    if (isWritten === isSpoken || (asksWritten && asksSpoken)) return 1
    if (asksWritten) return isSpoken && all.isDisjointFrom(written) ? 0.3 : 1
    if (asksSpoken) return all.has('call') ? 1 : 0.3
    return isWritten ? 0.9 : 1
  }
}
