/** A Slack user id, or undefined for anything that is none: it is the one thing that calls somebody. */
export function mentionOf(id: string | undefined): string | undefined {
  return id !== undefined && /^[UW][A-Z0-9]+$/.test(id) ? id : undefined
}
