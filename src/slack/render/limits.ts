/**
 * What Slack allows, in one place. Lengths are of the string as it is sent. Where readers of the platform disagree
 * (series, segments, table rows) the lower number stands: it is safe everywhere.
 */
export const limits = {
  /** `characters` and `richText` are no limits of Slack's own: they keep well below `msg_blocks_too_long`. */
  message: { blocks: 50, text: 4_000, characters: 12_000, charts: 2, tables: 1 },
  view: { blocks: 100, title: 24, button: 24, label: 150, hint: 2_000, metadata: 3_000, typed: 3_000 },
  id: 255,
  header: 150,
  richText: 3_000,
  context: { elements: 10, text: 2_000 },
  actions: { elements: 25 },
  button: { text: 75, value: 2_000 },
  confirm: { title: 100, text: 300, button: 30 },
  select: { groups: 100, options: 100, option: 75, value: 75, placeholder: 150 },
  checkboxes: { options: 10 },
  chart: { title: 50, series: 6, points: 20, segments: 6, label: 20, axis: 50 },
  table: { caption: 150, rows: 101, columns: 20, page: 100, characters: 10_000 },
  status: 100,
} as const
