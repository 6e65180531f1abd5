/** Shorter than Slack waits for a command's acknowledgement. */
const withinMs = 2500

/** What Slack said to a method without arguments. `refused` is its error code; undefined where it did not answer. */
export interface SlackReply {
  readonly refused?: string
  readonly body: Readonly<Record<string, unknown>>
  readonly scopes: ReadonlySet<string>
  /** Slack's clock less ours, in ms; to the second. */
  readonly aheadMs: number | undefined
}

export async function callSlack(
  method: string,
  {
    token,
    apiUrl = 'https://slack.com/api/',
  }: { readonly token: string; readonly apiUrl: string | undefined },
): Promise<SlackReply | undefined> {
  const before = Date.now()
  try {
    const response = await fetch(new URL(method, apiUrl.replace(/\/?$/, '/')), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(withinMs),
    })
    const aheadMs = ahead(response.headers.get('date'), (before + Date.now()) / 2)
    const body = (await response.json()) as Readonly<Record<string, unknown>>
    const granted = (response.headers.get('x-oauth-scopes') ?? '').split(',').map((scope) => scope.trim())
    const refused = body['ok'] === true ? {} : { refused: String(body['error']) }
    return { ...refused, body, scopes: new Set(granted), aheadMs }
  } catch {
    return undefined
  }
}

/** The header tells whole seconds, so that its moment was half a second later on average. */
function ahead(date: string | null, at: number): number | undefined {
  const told = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(told) ? undefined : told + 500 - at
}
