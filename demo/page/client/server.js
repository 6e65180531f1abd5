import { place } from './place.js'
import { toast } from './toast.js'
import { word } from './words.js'

/** Asks the workspace to do something as the acting person. Returns whether it did, and says why it did not. */
export async function act(name, body = {}) {
  try {
    const response = await fetch(`/do/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: place.person, ...body }),
    })
    if (response.ok) return true
    toast((await response.json()).error)
  } catch {
    toast(word('lost'))
  }
  return false
}
