import { isJson, jsonList } from '../json.ts'
import type { View } from '../workspace.ts'
import { blocksOfHomes, blocksOfModals } from './blocks.ts'
import { limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { byType, list, oneOf, type Rule, shape, text, yesNo } from './rule.ts'
import { plainText } from './texts.ts'
import { checkWhole } from './whole-payload.ts'

const common = {
  private_metadata: text(limits.viewMetadata, 0),
  callback_id: text(limits.id, 0),
  external_id: text(limits.id, 0),
}

const rules: Readonly<Record<View['kind'], Rule>> = {
  modal: shape(
    {
      type: oneOf('modal'),
      title: plainText(limits.viewTitle),
      blocks: list(byType(blocksOfModals), limits.viewBlocks, 0),
    },
    {
      ...common,
      close: plainText(limits.viewTitle),
      submit: plainText(limits.viewTitle),
      clear_on_close: yesNo,
      notify_on_close: yesNo,
      submit_disabled: yesNo,
    },
    (view, pointer, report) => {
      const hasInput = jsonList(view['blocks']).some(({ type }) => type === 'input')
      if (hasInput && view['submit'] === undefined) report(pointer, 'missing required field: submit')
    },
  ),
  home: shape({ type: oneOf('home'), blocks: list(byType(blocksOfHomes), limits.viewBlocks, 0) }, common),
}

/** What Slack would refuse in a view. */
export function checkView(view: unknown, kind: View['kind'], pointer = ''): readonly Problem[] {
  const problems: Problem[] = []
  const report = (pointer: string, text: string) => problems.push({ pointer, text })
  rules[kind](view, pointer, report)
  if (isJson(view)) checkWhole(jsonList(view['blocks']), `${pointer}/blocks`, report)
  return problems
}
