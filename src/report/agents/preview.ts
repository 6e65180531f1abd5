import * as columns from '../declaration/columns.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const previewMeasures = [
  ratio(
    'preview-share',
    phrase('Preview share', '% de vista previa', '% de pré-visualização'),
    'preview-time',
    'total-time',
    'ratio',
    {
      definition: phrase(
        'Preview time over total time.',
        'Tiempo de vista previa sobre tiempo total.',
        'Tempo de pré-visualização sobre tempo total.',
      ),
    },
  ),
  sum('preview-time', columns.timePreview.label, 'time_preview', 'seconds', { detail: true }),
  sum('talk-time', phrase('Talking', 'En conversación', 'Em conversa'), 'talk', 'seconds', { detail: true }),
  sum('acw-time', columns.acwTime.label, 'not_ready_acw', 'seconds', { detail: true }),
  sum('aux-time', columns.auxTime.label, 'auxiliary_times', 'seconds', { detail: true }),
  sum('total-time', columns.totalTime.label, 'total_duration', 'seconds', { detail: true }),
]
