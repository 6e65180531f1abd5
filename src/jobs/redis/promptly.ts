import { Failure } from '../../bot/model/failure.ts'

type Methods<Port> = {
  [Name in keyof Port]: Port[Name] extends (...args: never[]) => Promise<unknown> ? Port[Name] : never
}

/** The port, with every error that a Redis which is away causes as the Failure `redis-down`. */
export function promptly<Port extends Methods<Port>>(port: Port): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver)
      if (typeof method !== 'function') return method
      return async (...args: readonly unknown[]): Promise<unknown> => {
        try {
          return await (Reflect.apply(method, target, args) as Promise<unknown>)
        } catch (error) {
          throw isRedisAway(error) ? new Failure('redis-down', { cause: error }) : error
        }
      }
    },
  })
}

const signs = [
  "Stream isn't writeable",
  'Connection is closed',
  'Command timed out',
  'ECONNREFUSED',
  'ECONNRESET',
  // It is there, and takes nothing.
  'LOADING',
  'OOM command',
  'READONLY',
  'MISCONF',
  'MASTERDOWN',
]

export function isRedisAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // A transaction that was thrown away says why in the errors of its commands.
  if ('previousErrors' in error && Array.isArray(error.previousErrors)) {
    return error.previousErrors.some(isRedisAway)
  }
  return error.name === 'MaxRetriesPerRequestError' || signs.some((sign) => error.message.includes(sign))
}
