/** What `promise` resolves with, or `late` where that takes longer than `ms`. */
export async function within<T>(ms: number, promise: Promise<T>, late: T): Promise<T> {
  const { promise: deadline, resolve } = Promise.withResolvers<T>()
  const timer = setTimeout(() => resolve(late), ms)
  try {
    return await Promise.race([promise, deadline])
  } finally {
    clearTimeout(timer)
  }
}
