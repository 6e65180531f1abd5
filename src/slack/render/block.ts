import type {
  ActionsBlock,
  ContextBlock,
  DataTableBlock,
  HeaderBlock,
  InputBlock,
  RichTextBlock,
} from '@slack/types'

/** Slack's native chart, which @slack/types does not know yet. */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization'
  readonly block_id?: string
  readonly title: string
  readonly chart: PieChart | SeriesChart
}

interface Point {
  readonly label: string
  readonly value: number
}

export interface PieChart {
  readonly type: 'pie'
  readonly segments: readonly Point[]
}

export interface SeriesChart {
  readonly type: 'bar' | 'line'
  readonly series: readonly { readonly name: string; readonly data: readonly Point[] }[]
  readonly axis_config: {
    readonly categories: readonly string[]
    readonly x_label?: string
    readonly y_label?: string
  }
}

/** The blocks that the bot draws with. */
export type Block =
  | ActionsBlock
  | ContextBlock
  | DataTableBlock
  | DataVisualizationBlock
  | HeaderBlock
  | InputBlock
  | RichTextBlock
