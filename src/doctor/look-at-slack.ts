import type { Finding, CheckupProblem } from '../bot/status/checkup.ts'
import { callSlack, type SlackReply } from './call-slack.ts'
import { clockFinding } from './clock-finding.ts'
import { scopes } from './scopes.ts'

export interface SlackAccess {
  readonly botToken: string
  readonly intake: { readonly kind: 'socket'; readonly appToken: string } | { readonly kind: 'http' | 'none' }
  readonly apiUrl: string | undefined
}

export async function lookAtSlack({ botToken, intake, apiUrl }: SlackAccess): Promise<readonly Finding[]> {
  const [bot, app] = await Promise.all([
    callSlack('auth.test', { token: botToken, apiUrl }),
    intake.kind === 'socket' ? lookAtAppToken(intake.appToken, apiUrl) : [],
  ])
  const clock = bot?.aheadMs === undefined ? [] : [clockFinding('slackClock', bot.aheadMs)]
  return [...botFindings(bot), ...app, ...clock]
}

async function lookAtAppToken(token: string, apiUrl: string | undefined): Promise<readonly Finding[]> {
  const reply = await callSlack('apps.connections.open', { token, apiUrl })
  return [tokenFinding('slackAppToken', reply, 'appTokenRefused')]
}

function botFindings(reply: SlackReply | undefined): readonly Finding[] {
  const token = tokenFinding('slackToken', reply, 'slackTokenRefused')
  if (reply === undefined || token.problem !== undefined) return [token]
  const missing = scopes.filter((scope) => !reply.scopes.has(scope))
  return [
    { ...token, found: `${String(reply.body['user'])}, ${String(reply.body['team'])}` },
    missing.length === 0
      ? { subject: 'slackScopes', found: `${scopes.length}` }
      : { subject: 'slackScopes', found: missing.join(', '), problem: 'scopesMissing' },
  ]
}

function tokenFinding(
  subject: 'slackToken' | 'slackAppToken',
  reply: SlackReply | undefined,
  refused: CheckupProblem,
): Finding {
  if (reply === undefined) return { subject, found: '', problem: 'slackUnreachable' }
  return reply.refused === undefined
    ? { subject, found: '' }
    : { subject, found: reply.refused, problem: isPassing(reply.refused) ? 'slackUnreachable' : refused }
}

function isPassing(error: string): boolean {
  return ['ratelimited', 'internal_error', 'fatal_error', 'service_unavailable'].includes(error)
}
