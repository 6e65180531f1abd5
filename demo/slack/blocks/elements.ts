import { buttons, contextActions } from './buttons.ts'
import { limits } from './limits.ts'
import { pickers } from './pickers.ts'
import { oneOf, type Rule, shape, text } from './rule.ts'
import { imageSource, oneImageSource } from './texts.ts'
import { richTextInput, typedInputs } from './typed-inputs.ts'

type Elements = Readonly<Record<string, Rule>>

export const image = shape(
  { type: oneOf('image'), alt_text: text(limits.imageText) },
  imageSource,
  oneImageSource,
)

/** Which elements may stand where. */
export const elementsOf = {
  actions: { ...buttons, ...pickers, rich_text_input: richTextInput },
  section: { ...buttons, ...pickers, image },
  card: { button: buttons.button },
  contextActions,
  input: { ...pickers, ...typedInputs },
} satisfies Record<string, Elements>
