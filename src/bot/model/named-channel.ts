const mark = /<#([CG][A-Z0-9]+)(?:\|([^>]*))?>/

/** The channel that a text names in Slack's own way, `<#C0123|ventas>`; newer Slacks leave the name empty. */
export function namedChannel(text: string): { readonly channel: string; readonly name: string } | undefined {
  const [, channel, name = ''] = mark.exec(text) ?? []
  return channel === undefined ? undefined : { channel, name }
}
