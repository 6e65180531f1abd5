import { chart } from './chart.ts'
import { elementsOf, image } from './elements.ts'
import { limits } from './limits.ts'
import { richText } from './rich-text.ts'
import { byType, list, needsOf, oneOf, type Rule, shape, text, url, yesNo } from './rule.ts'
import { dataTable, table } from './tables.ts'
import { anyText, imageSource, mrkdwn, oneImageSource, plainText } from './texts.ts'

const blockId = { block_id: text(limits.id) }

const section = shape(
  { type: oneOf('section') },
  {
    ...blockId,
    text: anyText(),
    fields: list(anyText(limits.sectionField), limits.sectionFields),
    accessory: byType(elementsOf.section),
    expand: yesNo,
  },
  needsOf('any', 'text', 'fields'),
)

const actions = shape(
  { type: oneOf('actions'), elements: list(byType(elementsOf.actions), limits.actionsElements) },
  blockId,
)

const context = shape(
  {
    type: oneOf('context'),
    elements: list(byType({ image, plain_text: anyText(), mrkdwn: anyText() }), limits.contextElements),
  },
  blockId,
)

const divider = shape({ type: oneOf('divider') }, blockId)
const header = shape({ type: oneOf('header'), text: plainText(limits.header) }, blockId)

const imageBlock = shape(
  { type: oneOf('image'), alt_text: text(limits.imageText) },
  { ...blockId, ...imageSource, title: plainText(limits.imageText) },
  oneImageSource,
)

const input = shape(
  { type: oneOf('input'), label: plainText(limits.inputLabel), element: byType(elementsOf.input) },
  { ...blockId, hint: plainText(limits.inputLabel), optional: yesNo, dispatch_action: yesNo },
)

const markdown = shape({ type: oneOf('markdown'), text: text(limits.markdown) }, blockId)

const card = shape(
  { type: oneOf('card') },
  {
    ...blockId,
    hero_image: image,
    icon: image,
    title: mrkdwn(limits.cardTitle),
    subtitle: mrkdwn(limits.cardTitle),
    body: mrkdwn(limits.cardBody),
    actions: list(byType(elementsOf.card), limits.cardActions),
  },
  needsOf('any', 'hero_image', 'title', 'actions', 'body'),
)

const carousel = shape(
  { type: oneOf('carousel'), elements: list(byType({ card }), limits.carouselCards) },
  blockId,
)

const container = shape(
  {
    type: oneOf('container'),
    child_blocks: list(
      byType({
        actions,
        context,
        divider,
        header,
        image: imageBlock,
        input,
        rich_text: richText,
        section,
        table,
      }),
      limits.containerBlocks,
    ),
  },
  {
    ...blockId,
    title: plainText(limits.containerTitle),
    rich_text_title: richText,
    subtitle: anyText(limits.containerTitle),
    width: oneOf('narrow', 'standard', 'wide', 'full'),
    icon: image,
    is_collapsible: yesNo,
    default_collapsed: yesNo,
    has_header_divider: yesNo,
  },
  needsOf('any', 'title', 'rich_text_title'),
)

const contextActionsBlock = shape(
  {
    type: oneOf('context_actions'),
    elements: list(byType(elementsOf.contextActions), limits.contextActionsElements),
  },
  blockId,
)

const source = shape({ type: oneOf('url'), url: url(limits.url), text: text(limits.text) })

const taskCard = shape(
  {
    type: oneOf('task_card'),
    task_id: text(limits.id),
    title: text(limits.text),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  { ...blockId, details: richText, output: richText, sources: list(source, limits.options) },
)

const plan = shape(
  { type: oneOf('plan'), title: text(limits.text) },
  { ...blockId, tasks: list(byType({ task_card: taskCard }), limits.messageBlocks) },
)

const video = shape(
  {
    type: oneOf('video'),
    video_url: url(limits.url),
    thumbnail_url: url(limits.url),
    alt_text: text(limits.imageText),
    title: plainText(limits.videoTitle),
  },
  {
    ...blockId,
    title_url: url(limits.url),
    author_name: text(limits.videoAuthor),
    provider_name: text(limits.videoAuthor),
    provider_icon_url: url(limits.url),
    description: plainText(limits.videoTitle),
  },
)

const alert = shape(
  { type: oneOf('alert'), text: anyText() },
  { ...blockId, level: oneOf('default', 'info', 'warning', 'error', 'success') },
)

const everywhere: Readonly<Record<string, Rule>> = {
  actions,
  container,
  context,
  divider,
  header,
  image: imageBlock,
  input,
  rich_text: richText,
  section,
  video,
}

export const blocksOfMessages = {
  ...everywhere,
  card,
  carousel,
  context_actions: contextActionsBlock,
  data_table: dataTable,
  data_visualization: chart,
  markdown,
  plan,
  table,
  task_card: taskCard,
}

export const blocksOfModals = { ...everywhere, alert }
export const blocksOfHomes = everywhere
