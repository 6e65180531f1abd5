const partNames = ['person', 'channel', 'thread', 'tab']

/** Where one looks: the address after `#`, so that a reload or a link leads to the same place. */
export const place = fromAddress()

export const isStill = new URLSearchParams(location.search).has('still')

export function fromAddress() {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
}

export function addressOf(where) {
  return new URLSearchParams(
    partNames.flatMap((part) => (where[part] ? [[part, where[part]]] : [])),
  ).toString()
}

/** Goes somewhere; what is not named stays. The page follows the address (`hashchange`). */
export function go(change) {
  location.hash = addressOf({ ...place, ...change })
}

/** Takes over the address. Returns false when nothing differs. */
export function settle(where) {
  if (addressOf(where) === addressOf(place)) return false
  for (const key of Object.keys(place)) delete place[key]
  Object.assign(place, where)
  return true
}
