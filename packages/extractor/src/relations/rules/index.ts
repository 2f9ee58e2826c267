import type { RelationRule } from '../relation-rule.js'
import { representsRule, stationedByNameRule, stationedInArticleRule, stationedInRule } from './aid-body-places.js'
import { claimPatternRules } from './claim-patterns.js'
import { donationCeremonyRule } from './donation-ceremony.js'
import { linkRules } from './links.js'
import {
  besidePlaceRule,
  locatedByNameRule,
  productOfPlaceRule,
  siteInPlaceRule,
  workLocatedByNameRule,
} from './location.js'
import { eventAwayRule } from './event-away.js'
import { measureRule } from './measures.js'
import { pairingAidBodyInArticleRule, pairingAidBodyRule, pairingAidBodySpreadRule } from './pairing-aid-body.js'
import { pairingBlendRule } from './pairing-blend.js'
import { pairingCarriedOverRule } from './pairing-carried-over.js'
import { pairingLeaderRule } from './pairing-leader.js'
import { pairingListsRule } from './pairing-lists.js'
import { pairingOneEachRule } from './pairing-one-each.js'
import { pairingHomeRule } from './pairing-home.js'
import { pairingMetonymRule } from './pairing-metonym.js'
import { pairingPatternRules } from './pairing-patterns.js'
import { pairingStaffRule } from './pairing-staff.js'
import { pairingSidesRule, pairingTwoNamedRule } from './pairing-sides.js'
import { addressChainRule, branchRule, chainInNameRule, parkOfZoneRule } from './part-of.js'
import { positionRules } from './positions.js'
import { zoneHeadingRule } from './zone-heading.js'

/** Every relation rule. Rules do not see each other, so their order decides nothing. Add yours here. */
export const RELATION_RULES: readonly RelationRule[] = [
  ...pairingPatternRules,
  pairingSidesRule,
  pairingTwoNamedRule,
  pairingOneEachRule,
  pairingListsRule,
  pairingCarriedOverRule,
  pairingAidBodyRule,
  pairingAidBodySpreadRule,
  pairingAidBodyInArticleRule,
  pairingMetonymRule,
  pairingLeaderRule,
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
  workLocatedByNameRule,
  besidePlaceRule,
  zoneHeadingRule,
  productOfPlaceRule,
  addressChainRule,
  chainInNameRule,
  branchRule,
  parkOfZoneRule,
  ...claimPatternRules,
  eventAwayRule,
  donationCeremonyRule,
  measureRule,
]
