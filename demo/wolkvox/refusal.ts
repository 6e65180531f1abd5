/** The ways in which Wolkvox says no, with its texts. */
export const refusals = {
  'no-rows': { status: 404, error: 'NOT FOUND', msg: 'Validate dates entered' },
  'unknown-api': { status: 400, error: 'BAD REQUEST', msg: 'THE API YOU WANT TO CONSULT DOES NOT EXIST' },
  'missing-parameters': { status: 400, error: 'BAD REQUEST', msg: 'SOME PARAMETERS ARE REQUIRED' },
  /** Wolkvox's own answer to a range it does not take is not known; a plain 400 lets the mistake show. */
  'wrong-range': { status: 400, error: 'BAD REQUEST', msg: 'Validate dates entered' },
  'no-token': { status: 401, error: 'UNAUTHORIZED', msg: 'PLEASE ENTER THE WOLKVOX-TOKEN' },
  'wrong-token': { status: 403, error: 'FORBIDDEN', msg: 'PLEASE VALIDATE TOKEN' },
  'simultaneous-limit': {
    status: 403,
    error: 'FORBIDDEN',
    msg: 'EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)',
  },
  quota: { status: 403, error: 'FORBIDDEN', msg: 'TOKEN LIMIT EXCEEDED' },
  /** Wolkvox asks for five minutes between two of the same; what it says to whoever does not wait is not known. */
  'too-soon': { status: 403, error: 'FORBIDDEN', msg: 'THE SAME QUERY IS ALLOWED EVERY 5 MINUTES' },
  maintenance: { status: 403, error: 'FORBIDDEN', msg: 'SERVER UNDER MAINTENANCE' },
} as const

export type RefusalKind = keyof typeof refusals

export const refusalKinds = Object.keys(refusals) as RefusalKind[]

export function isRefusalKind(kind: string | undefined): kind is RefusalKind {
  return kind !== undefined && Object.hasOwn(refusals, kind)
}
