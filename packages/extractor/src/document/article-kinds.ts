import type { Article } from '@shanhai/model'

/** Kinds of article in which no person is looked for: their persons are private. */
const WITHOUT_PEOPLE: ReadonlySet<Article['kind']> = new Set(['ad', 'notice'])
/** Kinds that make claims. */
const WITH_CLAIMS: ReadonlySet<Article['kind']> = new Set(['news', 'report', 'caption', 'other'])
/** Notices of who takes and leaves an office: 任免通知, 任前公示, 拟任职人选. */
const NOTICE_OF_POSTS =
  /任免|(?:任前|任职)(?:公示|公告|通知|决定)|拟任(?:职|人选)|(?:任命|免去|任职)[^。\n]{0,12}(?:通知|决定)/u
/** How far the title and the opening words of a notice go. */
const OPENING = 160

/** True if people are looked for: those of advertisements and notices are private, officials whom a notice appoints are not. */
export function namesPeople(article: Article): boolean {
  return !WITHOUT_PEOPLE.has(article.kind) || isNoticeOfPosts(article)
}

/** True if the rules read it: stories, reports, captions, and notices of who takes and leaves an office. */
export function makesClaims(article: Article): boolean {
  return WITH_CLAIMS.has(article.kind) || isNoticeOfPosts(article)
}

function isNoticeOfPosts({ kind, text }: Article): boolean {
  return kind === 'notice' && NOTICE_OF_POSTS.test(text.slice(0, OPENING))
}
