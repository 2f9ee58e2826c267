import type { ArticleId, Claim, Entity, EntityId } from '@shanhai/model'
import { compareById } from '@shanhai/model'
import type { Correction } from './correction.js'
import type { CorrectionLog } from './correction-log.js'
import { ReferenceFinder } from './find-reference.js'
import { reason } from './reason.js'
import type { SaidOfPair } from './settle-same.js'
import { settleSame } from './settle-same.js'

/** What people say of who is who, as ids of the pages. */
export interface IdentityCorrections {
  readonly same: readonly (readonly [EntityId, EntityId])[]
  readonly notSame: readonly (readonly [EntityId, EntityId])[]
  readonly splits: readonly Split[]
}

/** In these articles an id means another thing. */
interface Split {
  readonly from: EntityId
  readonly to: EntityId
  readonly isOf: (article: ArticleId) => boolean
}

/** Finds the entities that `same`, `not same` and `split` speak of. */
export function identityCorrections(
  corrections: readonly Correction[],
  entities: readonly Entity[],
  articles: readonly { readonly id: ArticleId }[],
  log: CorrectionLog,
): IdentityCorrections {
  const finder = new ReferenceFinder(entities)
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const splits: Split[] = []
  const said: SaidOfPair[] = []
  for (const correction of corrections) {
    const { action } = correction
    if (action.kind === 'split') {
      const found = finder.find(action.entity)
      const isOf = (article: ArticleId): boolean =>
        action.articles.some((one) => article === one || article.startsWith(`${one}#`))
      if ('why' in found) log.refused(correction, found.why)
      else if (!articles.some(({ id }) => isOf(id)))
        log.refused(correction, reason('this build has none of the articles', '构建结果中没有这些稿件'))
      else {
        const to = `${found.id}@${action.articles[0] ?? ''}` as EntityId
        splits.push({ from: found.id, to, isOf })
        log.applied(correction)
      }
    } else if (action.kind === 'same' || action.kind === 'not same') {
      const [one, other] = action.entities.map((reference) => finder.find(reference))
      if (!one || !other) continue
      if ('why' in one) log.refused(correction, one.why)
      else if ('why' in other) log.refused(correction, other.why)
      else if (one.id === other.id)
        log.refused(
          correction,
          action.kind === 'same'
            ? reason('both are one already', '两者本来就是同一个')
            : reason(
                'both have one id; use split with the articles of the other',
                '两者编号相同，请用 split 写出属于另一个的稿件',
              ),
        )
      else if (action.kind === 'same' && types.get(one.id) !== types.get(other.id))
        log.refused(
          correction,
          reason('the two are of different types; retype one first', '两者类型不同，请先用 retype 改正其一'),
        )
      else said.push({ correction, isSame: action.kind === 'same', ids: [one.id, other.id] })
    }
  }
  const { notSame, same } = settleSame(said, log)
  return { same, notSame: [...notSame, ...splits.map(({ from, to }) => [from, to] as const)], splits }
}

/** Records in which split ids stand apart. */
export interface SplitRecords {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly idIn: (id: EntityId, article: ArticleId) => EntityId
}

/** Takes ids apart; claims go with the article of their first evidence. */
export function splitRecords(
  entities: readonly Entity[],
  claims: readonly Claim[],
  splits: readonly Split[],
): SplitRecords {
  const idIn = (id: EntityId, article: ArticleId): EntityId =>
    splits.find(({ from, isOf }) => from === id && isOf(article))?.to ?? id
  if (splits.length === 0) return { entities, claims, idIn }
  const copies = splits.flatMap(({ from, to }) =>
    entities.filter(({ id }) => id === from).map((entity) => ({ ...entity, id: to })),
  )
  return {
    entities: [...entities, ...copies].sort(compareById),
    claims: claims.map((claim) => {
      const [first] = claim.evidence
      if (first === undefined) return claim
      const object = claim.object === null ? null : idIn(claim.object, first.article)
      return { ...claim, subject: idIn(claim.subject, first.article), object }
    }),
    idIn,
  }
}
