/** What a person typed: Slack's marks as they were seen, its escapes undone, the mentions of `bot` taken out. */
export function typedText(text: string, bot?: string): string {
  const withoutBot = bot === undefined ? text : text.replaceAll(new RegExp(`<@${bot}(\\|[^>]*)?>`, 'g'), ' ')
  return withoutBot
    .replaceAll(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll(/<((?:https?|mailto|tel):[^>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}
