import type { RelationRule } from '../relation-rule.js'
import { representsRule, stationedByNameRule, stationedInArticleRule, stationedInRule } from './aid-body-places.js'
import { linkRules } from './links.js'
import { addressChainRule, locatedByNameRule, siteInPlaceRule } from './location.js'
import { pairingAidBodyInArticleRule, pairingAidBodyRule } from './pairing-aid-body.js'
import { pairingBlendRule } from './pairing-blend.js'
import { pairingHomeRule } from './pairing-home.js'
import { pairingMetonymRule, pairingStaffRule } from './pairing-metonym.js'
import { pairingPatternRules } from './pairing-patterns.js'
import { pairingSidesRule, pairingTwoNamedRule } from './pairing-sides.js'
import { positionRules } from './positions.js'

/** Every relation rule. Rules do not see each other, so their order decides nothing. Add yours here. */
export const RELATION_RULES: readonly RelationRule[] = [
  ...pairingPatternRules,
  pairingSidesRule,
  pairingTwoNamedRule,
  pairingAidBodyRule,
  pairingAidBodyInArticleRule,
  pairingMetonymRule,
  pairingStaffRule,
  pairingBlendRule,
  pairingHomeRule,
  representsRule,
  stationedByNameRule,
  stationedInRule,
  stationedInArticleRule,
  ...positionRules,
  ...linkRules,
  locatedByNameRule,
  siteInPlaceRule,
  addressChainRule,
]
