import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether an Authorization header is HTTP Basic with this password, under any user name. */
export function isPassword(header: string | undefined, password: string): boolean {
  const encoded = /^Basic +([\w+/=]+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return false
  const [, ...given] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return timingSafeEqual(digest(given.join(':')), digest(password))
}

/** Of one length, so that the comparison does not tell how long the password is. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
