import type { ClaimStrength } from '@shanhai/model'

/** A construction that states a pair of places. */
export interface PairingPattern {
  readonly id: string
  /**
   * Regular expression over encoded text. `{S}` and `{U}` are supporters, `{R}` and `{T}` recipients, `{P}` and `{Q}` one of each, `{A}` and `{B}` places whose
   * side is told by the programme; each may be a list, and each of the list a chain of adjacent places, of which the
   * last counts; `{C}` and `{D}` stand for `{B}` and `{A}` where no list may stand. Every repetition is bounded and crosses no 。！？.
   */
  readonly pattern: string
  /** Default: `explicit`. */
  readonly strength?: ClaimStrength
  readonly reason: string
  /** Only where the sentence or the lines before it speak of pairing. */
  readonly underHeading?: boolean
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[]
  readonly counterExamples: readonly string[]
}

/** Verbs of pairing; a part of regular expressions, as all that follow. */
export const PAIR_VERB =
  '(?:对口(?:支援|援助|援建|帮扶|援疆|援藏|援青|协作|扶贫)|结对(?:帮扶|协作|支援|援助)|东西部(?:扶贫)?协作)'
/** One character of the same clause that is no mention. */
export const NEAR = '[^，。；！？、\\n\\uE000-\\uF8FF]'
/** What the assisted side is called. */
export const RECIPIENT_WORD =
  '(?:受援地|受援县|受援市|受援州|受援方|对口(?:支援|帮扶|协作)?(?:地区|地|[县市州区旗])|协作地|支援对象|帮扶对象|帮扶地|帮扶县|结对县|结对市|对口县)'
/** What the assisting side is called. */
export const SUPPORTER_WORD =
  '(?:支援地|支援方|支援市|支援省|援助方|援建方|援助地|帮扶方|帮扶市|援派地|援疆省|援藏省|协作城市|协作市|帮扶城市|支援城市)'
/** 杭州对口甲县、宁波对口乙县: the next supporter is no recipient. */
export const NOT_NEXT_SUPPORTER = `(?!${NEAR}{0,2}(?:对口|结对|牵手|携手|帮扶|支援))`
/** The task or work of assisting. */
export const DUTY = `${NEAR}{0,4}(?:对口支援|对口帮扶|援疆|援藏|援青|帮扶|支援)${NEAR}{0,3}(?:任务|工作)`
/** How long, between a place and its verb: 已连续6年, 自2010年起. */
export const FOR_YEARS =
  '(?:已|已经)?(?:(?:连续|持续|接续|接力|累计)?(?:第)?[\\d一二三四五六七八九十]{1,4}(?:多|余|个)?年来?|[从自]\\d{4}年(?:\\d{1,2}月)?(?:起|以来|开始)?)(?:接续|持续|接力)?'
