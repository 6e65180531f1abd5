import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Button, DigestAct, Menu } from '../../model/message.ts'
import type { Digest } from '../../model/digest.ts'

const labels = {
  start: 'start',
  'post-here': 'postHere',
  discard: 'discard',
  pause: 'pause',
  resume: 'resume',
  run: 'run',
  edit: 'edit',
  'hand-over': 'handOver',
  delete: 'delete',
  restore: 'restore',
} as const satisfies Record<DigestAct, string>

export function actButton({ id }: Digest, act: DigestAct, language: Language): Button {
  const { buttons } = wordsIn(language).digests
  return { label: buttons[labels[act]], press: { kind: 'digest', digest: id, act } }
}

/** What can be done with a digest, behind a word that says so. */
export function manageMenu(digest: Digest, acts: readonly DigestAct[], language: Language): Menu {
  return {
    label: wordsIn(language).digests.buttons.manage,
    options: acts.map((act) => actButton(digest, act, language)),
  }
}

export function actsOf({ state }: Digest): readonly DigestAct[] {
  switch (state) {
    case 'proposed':
      return ['start', 'post-here', 'edit', 'discard']
    case 'active':
      return ['run', 'edit', 'pause', 'hand-over', 'delete']
    case 'paused':
      return ['resume', 'run', 'edit', 'hand-over', 'delete']
    case 'deleted':
      return ['restore']
  }
}
