import { UnitSet } from '../../document/unit-set.js'
import { TRANSCRIPTION_BITS } from '../../resources.js'
import { introductionBefore } from './introductions.js'
import type { NamedPerson } from './named-person.js'
import { referenceAfter } from './references.js'
import { isTakenWhole } from './taken.js'
import { scoreTranscription, SHORTEST, STOP, WEIGHTS } from './transcription-evidence.js'
import type { TranscribedNamesInput } from './transcription-evidence.js'

/** Most that a title before a stretch and a list on both sides of it add. */
const MOST_AFTER_SCORE = 6.5
const LONGEST = 9

/** Longest run of characters of transcription and known parts in which names are looked for: longer ones are no text. */
const LONGEST_RUN = 32

/** Names without a middle dot, by start: each end within a run of characters of transcription is one that may be. */
export function findTranscribedNames(input: TranscribedNamesInput): readonly NamedPerson[] {
  const { text } = input.document
  const names: NamedPerson[] = []
  for (let start = 0; start < text.length;) {
    const end = endOfRun(input, start)
    // One character alone is no name.
    if (end - start >= SHORTEST && end - start <= LONGEST_RUN) {
      for (let at = start; at < end; at++) {
        // Two such characters, or a known part: else there is no name without a dot.
        const begins =
          isAny(input, text.charCodeAt(at)) && (isAny(input, text.charCodeAt(at + 1)) || startsElement(input, at + 1))
        if (begins || startsElement(input, at)) for (const name of transcribedNamesAt(input, at)) names.push(name)
      }
    }
    start = Math.max(end, start + 1)
  }
  return names
}

/** Where the characters of transcription and the known parts end that begin at an offset. */
function endOfRun(input: TranscribedNamesInput, start: number): number {
  const { text } = input.document
  let end = start
  for (let at = start; at < text.length && (at < end || at === end); at++) {
    const length = Math.max(isAny(input, text.charCodeAt(at)) ? 1 : 0, input.hits.name_element.startingAt(at))
    if (length === 0 && at === end) break
    end = Math.max(end, at + length)
  }
  return end
}

function isAny({ transcription }: TranscribedNamesInput, unit: number): boolean {
  return ((transcription[unit] ?? 0) & TRANSCRIPTION_BITS.any) !== 0
}

function startsElement({ hits }: TranscribedNamesInput, at: number): boolean {
  return hits.name_element.startingAt(at) > 0
}

function transcribedNamesAt(input: TranscribedNamesInput, start: number): readonly NamedPerson[] {
  const { text } = input.document
  const introduction = introductionBefore(text, input.hits, start)
  if (!input.document.isBoundary(start) && introduction === '') return NONE
  // 叶尔肯别克｜和｜库丽夏提: between two names the conjunction begins none.
  if (text.charAt(start) === '和' && introduction === '' && start > 0 && !STOP.has(text.charCodeAt(start - 1)))
    return NONE
  const covered = coverage(input, start)
  const names: NamedPerson[] = []
  for (let length = SHORTEST; length < covered.length; length++) {
    const elements = covered[length]
    if (elements === undefined) continue
    // 别克轿车: the ending of names is none by itself.
    if (length === 2 && text.startsWith('别克', start)) continue
    // 乌孜别克｜族, 肉孜｜节, 英艾日克｜村: of a people or a place, not of a person.
    if (length < LONGEST && NO_PERSON_BEHIND.has(text.charCodeAt(start + length))) continue
    // 献上哈达: a thing, not a person.
    if (input.hits.never_person.startingAt(start) >= length) continue
    const span = { start, end: start + length }
    const isIntroduced = introduction !== '' && introduction !== 'imprint'
    const introduced = isIntroduced ? WEIGHTS.introduced : elements > 0 ? 0 : supportBehind(input, span.end)
    // 哈萨克斯坦｜采购商: a place and nothing else, unless somebody is introduced.
    if (!isIntroduced && length > SHORTEST && isTakenWhole(input.taken, span)) continue
    const whole = length === covered.length - 1 ? WEIGHTS.wholeRun : 0
    const score = introduced + whole + scoreTranscription(input, span, elements)
    if (score > -MOST_AFTER_SCORE) names.push({ start, end: start + length, score, form: 'transcribed' })
  }
  return names
}

/** What belongs to a people or bears its name: 族, 语, 节; units of places, hills and waters. */
const NO_PERSON_BEHIND = new UnitSet('族语节绸村乡镇山河湖沟')

const NONE: readonly NamedPerson[] = []
const RARELY_INSIDE = new UnitSet('当让都于来和可得道也在是')

/** For each length from `start` that characters of transcription and known parts fill: how many characters parts cover. */
function coverage(input: TranscribedNamesInput, start: number): number[] {
  const { text } = input.document
  const covered: number[] = [0]
  for (let length = 0; length < LONGEST && length < covered.length; length++) {
    const here = covered[length]
    if (here === undefined) continue
    const at = start + length
    // 赛力克｜和, 拉毛措｜来了: what hardly ever goes on a name begins the next word behind one made of known parts.
    if (here === length && length > 1 && RARELY_INSIDE.has(text.charCodeAt(at)) && !startsElement(input, at)) break
    // 赛力克｜拉着: a verb begins.
    if (length > 1 && isVerb(text, at) && !startsElement(input, at)) break
    // 灶台边｜和｜洛桑: a conjunction by itself.
    if (text.charAt(at) === '和' && !startsElement(input, at) && isConjunction(input, at)) break
    if (isAny(input, text.charCodeAt(at))) {
      covered[length + 1] = Math.max(covered[length + 1] ?? 0, here)
    }
    const part = Math.max(
      input.hits.name_element.startingAt(at),
      here === length && length > 1 ? suffixAt(text, at) : 0,
    )
    if (part > 0) covered[length + part] = Math.max(covered[length + part] ?? 0, here + part)
  }
  return covered
}

/** 努尔｜江, 古丽苏木｜汗: endings of one character behind known parts; not 江水, 汗珠. */
const SUFFIX = /^(?:江(?![河水边南北西东面畔岸苏])|汗(?![水珠流]))/

function suffixAt(text: string, at: number): number {
  return SUFFIX.test(text.slice(at, at + 2)) ? 1 : 0
}

/** Words that begin with a character of transcription and hardly ever stand in a name. */
const VERB =
  /^(?:拉[着来住起过到上开回出]|加[入上大快强]|提[着起到出高前]|买[了来下到回]|多[次年月种个]|力[争求]|依[然旧靠]|外[出地面]|达到|先[后是说来松开把给将]|合[作影]|配[合备]|安[排装置全]|生[在于活]|特别|因为)/

const OPENS_VERB = new UnitSet('拉加提买多力依外达先合配安生特因')

function isVerb(text: string, at: number): boolean {
  return OPENS_VERB.has(text.charCodeAt(at)) && VERB.test(text.slice(at, at + 2))
}

function isConjunction({ document: { tokenAt } }: TranscribedNamesInput, at: number): boolean {
  const token = tokenAt(at)
  return token?.tag === 'c' && token.start === at && token.end === at + 1
}

function supportBehind({ hits }: TranscribedNamesInput, end: number): number {
  return referenceAfter(hits, end) === '' ? WEIGHTS.unsupported : 0
}
