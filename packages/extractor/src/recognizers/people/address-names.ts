import type { Span } from '@shanhai/model'
import type { ArticleDocument } from '../../document/article-document.js'
import { UnitSet } from '../../document/unit-set.js'
import type { NameSurroundings } from './name-evidence.js'

/** How acquaintances are called: 小赵, 老刘. */
const FAMILIAR = new UnitSet('小老')

/**
 * A surname with a form of address, where a word begins (陈阿姨, 吴大爷; 丈夫先生 is none), or in a familiar form that is a
 * word by itself and that the tokenizer takes for a name (小赵).
 */
export function findAddressNames({ document, hits }: NameSurroundings): readonly Span[] {
  const { text, isBoundary, tokenAt } = document
  const names: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const surname = hits.surname.startingAt(at)
    if (surname === 0) continue
    const address = hits.address_form.startingAt(at + surname)
    const end = at + surname + address
    // 李姐: one character more is a form of address only where the word ends with it.
    // 阿姨, 阿公: the surname is part of the form of address.
    const isForm = hits.address_form.startingAt(at) >= surname + address || text.charAt(at) === '阿'
    if (address > 0 && !isForm && isBoundary(at) && (address > 1 || isBoundary(end)) && !joins(text, at))
      names.push({ start: at, end })
    if (surname > 1 || !FAMILIAR.has(text.charCodeAt(at - 1))) continue
    const word = tokenAt(at)
    if (hits.never_familiar.startingAt(at - 1) > 0 || isGivenName(document, hits, at - 1)) continue
    if (word?.start === at - 1 && word.end === at + 1 && /^nr/.test(word.tag)) names.push(word)
  }
  return names
}

/** 徒弟｜和｜老板娘: a surname that joins two words is none; where a clause begins it is one (和老师说). */
function joins(text: string, at: number): boolean {
  return '和与向同'.includes(text.charAt(at)) && at > 0 && /\p{Script=Han}|[”》）]/u.test(text.charAt(at - 1))
}

/** ，｜关｜小龙, 的｜饶｜小龙: behind a surname with which a clause begins, or that is a word by itself, it is a given name. */
function isGivenName({ text, tokenAt }: ArticleDocument, hits: NameSurroundings['hits'], at: number): boolean {
  if (hits.surname.startingAt(at - 1) !== 1) return false
  if (at === 1 || /[\s，。；：、！？“]/.test(text.charAt(at - 2))) return true
  const surname = tokenAt(at - 1)
  return surname?.start === at - 1 && surname.end === at && !/^[cpdru]/.test(surname.tag)
}
