import { stableHash } from './stable-hash.js'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** A page's path below the input root, with `/` between folders. */
export type PageId = Id<'Page'>
/** Unique over a build: page id, `#a`, running number on the page. */
export type ArticleId = Id<'Article'>
/** Article id, `#m`, range and type: sorts in reading order. */
export type MentionId = Id<'Mention'>
/** Article id, `#c`, hash of what is claimed and by which rule; `name#c…` and `reference#c…` for claims of no article. */
export type ClaimId = Id<'Claim'>
/** Entity type in lower case, `:`, natural key; never a bare user-chosen string such as `__proto__`. */
export type EntityId = Id<'Entity'>
/** `fact:` and a hash of predicate, ends and discriminating properties: claims that say the same share it. */
export type FactId = Id<'Fact'>

const padded = (n: number, width: number): string => String(n).padStart(width, '0')

/** Brands a path as a page id; back slashes become `/`. */
export function pageId(path: string): PageId {
  return path.replaceAll('\\', '/') as PageId
}

/** Id of the article that stands as number `ordinal` (from 1) on its page. */
export function articleId(page: PageId, ordinal: number): ArticleId {
  return `${page}#a${padded(ordinal, 3)}` as ArticleId
}

/** Id of a mention by its article-frame range. */
export function mentionId(article: ArticleId, start: number, end: number, type: string): MentionId {
  return `${article}#m${padded(start, 6)}-${padded(end, 6)}-${type}` as MentionId
}

/** Id of a claim from everything that sets it apart from other claims of its article, its evidence aside. */
export function claimId(article: ArticleId, ...parts: readonly string[]): ClaimId {
  return `${article}#c${stableHash(...parts)}` as ClaimId
}

/** Id of a claim that no article makes: containment from the gazetteer, a reference pairing, a manual one. */
export function referenceClaimId(...parts: readonly string[]): ClaimId {
  return `reference#c${stableHash(...parts)}` as ClaimId
}

/** Id of a claim that a name makes by itself wherever it is printed: every naming in a build is evidence of the one claim. */
export function nameClaimId(...parts: readonly string[]): ClaimId {
  return `name#c${stableHash(...parts)}` as ClaimId
}

/** Id of an entity from its natural key, such as `place:652328` or `person:周立新@place:652301`. */
export function entityId(type: string, ...key: readonly string[]): EntityId {
  return `${type.toLowerCase()}:${key.join('@')}` as EntityId
}

/** Id of the fact that claims with the same predicate, ends and discriminating properties share. */
export function factId(...parts: readonly string[]): FactId {
  return `fact:${stableHash(...parts)}` as FactId
}
