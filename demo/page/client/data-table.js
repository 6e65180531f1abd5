import { word } from './words.js'

/** Sorting and paging of data tables. */
document.addEventListener('click', (event) => {
  const sorter = event.target.closest('[data-sort]')
  if (sorter) return sort(sorter)
  const turner = event.target.closest('[data-turn]')
  if (turner) show(turner.closest('.data-table'), Number(turner.dataset.turn))
})

function sort(sorter) {
  const table = sorter.closest('.data-table')
  const header = sorter.closest('th')
  const direction = header.ariaSort === 'ascending' ? 'descending' : 'ascending'
  for (const other of table.querySelectorAll('thead th')) other.ariaSort = 'none'
  header.ariaSort = direction

  const column = Number(sorter.dataset.sort)
  const isNumber = sorter.dataset.isNumber === 'true'
  const valueOf = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent
  const compare = isNumber
    ? (a, b) => Number(valueOf(a)) - Number(valueOf(b))
    : (a, b) => valueOf(a).localeCompare(valueOf(b), undefined, { numeric: true, sensitivity: 'base' })
  const body = table.querySelector('tbody')
  const sign = direction === 'ascending' ? 1 : -1
  body.append(...[...body.rows].sort((a, b) => sign * compare(a, b)))
  show(table, -Infinity)
}

/** Turns so many pages on or back. */
function show(table, turn) {
  const rows = [...table.querySelectorAll('tbody tr')]
  const size = Number(table.dataset.pageSize)
  const last = Math.ceil(rows.length / size) - 1
  const page = Math.min(last, Math.max(0, Number(table.dataset.page ?? 0) + turn))
  table.dataset.page = page
  rows.forEach((row, index) => (row.hidden = Math.floor(index / size) !== page))

  const pager = table.querySelector('.pager')
  if (!pager) return
  const end = Math.min(rows.length, (page + 1) * size)
  pager.querySelector('.pager-where').textContent = word('rows', {
    from: page * size + 1,
    to: end,
    count: rows.length,
  })
  pager.querySelector('[data-turn="-1"]').disabled = page === 0
  pager.querySelector('[data-turn="1"]').disabled = page === last
}
