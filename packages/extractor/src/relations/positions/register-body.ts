import type { Division } from '@shanhai/lexicon'
import { entityId } from '@shanhai/model'
import { registerDivision } from '../../linking/linking-context.js'
import type { SentenceContext } from '../relation-rule.js'
import type { Holder } from './post.js'

/** Registers a body that the text names in pieces: 村委会 behind a village, 县委 in an article about a county. */
export function registerBody(
  { registry, linking }: SentenceContext,
  body: { readonly name: string; readonly division?: Division; readonly kind: string; readonly alias?: string },
): Holder {
  const anchor = body.division?.code ?? linking.document.article.id
  const entity = registry.register({
    id: entityId('Organization', body.name, anchor),
    type: 'Organization',
    name: body.name,
    ...(body.alias === undefined ? {} : { aliases: [body.alias] }),
    properties: { kind: body.kind },
  })
  const { division } = body
  return { entity, type: 'Organization', name: body.name, ...(division ? { division } : {}) }
}

/** A division as the holder of the post of its head. */
export function placeHolder(context: SentenceContext, division: Division): Holder {
  return { entity: registerDivision(context.linking, division), type: 'Place', name: division.name, division }
}
