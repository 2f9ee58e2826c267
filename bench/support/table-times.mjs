const SORTED_BY = ['事实', '关系', '出处', '引文']
const QUERIES = ['交口称赞', '第4321项', 'zhang']

/** Milliseconds until the table of statements is on the screen after another one, sorted by its slowest column, narrowed by the slowest query, scrolled by a page. */
export async function tableTimes(page) {
  return page.evaluate(
    async ([columns, queries]) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      const time = async (act) => {
        const start = performance.now()
        act()
        await drawn()
        return performance.now() - start
      }
      const slowest = async (acts) => {
        const times = []
        for (const act of acts) times.push(await time(act))
        return Math.round(Math.max(...times))
      }
      const button = (part, text) =>
        [...document.querySelectorAll(`${part} button`)].find((one) => one.textContent.trim() === text)
      button('header', '表格').click()
      // The picture beside it takes its new width.
      await new Promise((done) => setTimeout(done, 4000))
      const open = Math.round(await time(() => button('.table-kinds', '陈述').click()))
      const rows = Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1
      const sort = await slowest(columns.map((name) => () => button('thead', name).click()))
      const type = (query) => () => {
        const input = document.querySelector('.table-tools input')
        setValue.call(input, query)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      // The first query reads all rows.
      const find = await slowest(['惠及', ...queries].flatMap((query) => [type(query), type('')]))
      const scroller = document.querySelector('.data-table')
      const scroll = await slowest(
        Array.from({ length: 60 }, (_, i) => () => scroller.scrollTo({ top: i * (i % 7 === 0 ? 9000 : 500) })),
      )
      return { rows, open, sort, find, scroll, elements: scroller.querySelectorAll('tr').length }
    },
    [SORTED_BY, QUERIES],
  )
}
