// The places that the sample pages name: official name, administrative code where there is one, short forms.

/**
 * Reads annotated/places.tsv.
 * @param {string} source the table, with its heading line
 * @returns {{ get(name: string): { name: string, adcode: string | null } | undefined, forms: string[] }}
 *   `get` knows official names and short forms; `forms` are all of them, longest first
 * @throws {Error} where two rows share a form
 */
export function readPlaces(source) {
  const byForm = new Map()
  for (const line of source.trimEnd().split('\n').slice(1)) {
    const [name, adcode, shortForms = ''] = line.split('\t')
    for (const form of [name, ...shortForms.split(',').filter(Boolean)]) {
      if (byForm.has(form)) throw new Error(`places.tsv: ${form} stands in two rows`)
      byForm.set(form, { name, adcode: adcode === '' ? null : adcode })
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return { get: (name) => byForm.get(name), forms }
}

/**
 * Finds the places inside the long names of a page that carry no mark of their own (福建 and 漳州 inside an aid body).
 * @param {object} page a parsed page
 * @param {ReturnType<typeof readPlaces>} places
 * @returns {object[]} nested mentions, none of which overlaps a marked one inside the same name
 */
export function findNestedPlaces(page, places) {
  const found = []
  for (const outer of page.mentions.filter((m) => m.type !== 'Place' && m.type !== 'Person' && m.parent === null)) {
    const taken = page.mentions.filter((m) => m.parent === outer)
    for (const form of places.forms) {
      for (const [start, end] of occurrences(page.text, form, outer)) {
        if (start === outer.start && end === outer.end) continue
        if (taken.some((m) => start < m.end && m.start < end)) continue
        const place = { type: 'Place', class: 'name', parent: outer, start, end, surface: form, name: null }
        taken.push(place)
        found.push(place)
      }
    }
  }
  return found
}

function occurrences(text, form, { start, end }) {
  const offsets = []
  for (let i = start; i < end; i++) if (!/\s/.test(text[i])) offsets.push(i)
  const plain = offsets.map((i) => text[i]).join('')
  const ranges = []
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) {
    ranges.push([offsets[at], offsets[at + form.length - 1] + 1])
  }
  return ranges
}
