import type { ConfirmationDialog } from '@slack/types'
import type { Viewer } from '../viewer.ts'
import { unescaped } from './unescaped.ts'

/** Where an element stands: who reads it and in which block. */
export interface Spot {
  readonly viewer: Viewer
  readonly blockId: string
  /** Names inside one message or view must not meet those of another: radio buttons group by name. */
  readonly scope: string
  /** A labelled input of a view: its value waits for the submission. */
  readonly isInput: boolean
  /** Slack's `dispatch_action`: an input that tells the bot at once all the same. */
  readonly isDispatched?: boolean
  readonly isOptional?: boolean
}

interface Actionable {
  readonly type: string
  readonly action_id?: string
  readonly confirm?: ConfirmationDialog
}

/** The attributes that the page's script reads to tell the bot what was clicked or chosen. */
export function interaction(element: Actionable, spot: Spot): Record<string, string | undefined> {
  return {
    'data-element': element.type,
    'data-block': spot.blockId,
    'data-action': element.action_id ?? '',
    'data-waits': spot.isInput && !spot.isDispatched ? '' : undefined,
    'data-confirm': element.confirm ? confirmation(element.confirm, spot.viewer) : undefined,
  }
}

function confirmation({ title, text, confirm, deny, style }: ConfirmationDialog, { words }: Viewer): string {
  return JSON.stringify({
    title: title?.text ?? words.sure,
    text: unescaped(text?.text ?? ''),
    confirm: confirm?.text ?? words.yes,
    deny: deny?.text ?? words.cancel,
    style,
  })
}
