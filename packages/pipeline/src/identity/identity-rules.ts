import { aidBodyProgramme, aidBodyStation } from './aid-body-rules.js'
import { onlyOfArticlePlace, sameBodyOfPlace } from './organization-rules.js'
import { knownPerson, namedWithOrganization, sharedPost } from './person-rules.js'
import { onlyInCounty } from './place-rules.js'
import { placeKindMonth, shortNameOfPlace } from './project-rules.js'
import { THING_RULES } from './thing-rules.js'
import type { IdentityRule } from './resolution-rule.js'

/** The rules in order: places and bodies before the people who are known by them. */
export const IDENTITY_RULES: readonly IdentityRule[] = [
  onlyInCounty,
  aidBodyProgramme,
  aidBodyStation,
  sameBodyOfPlace,
  onlyOfArticlePlace,
  knownPerson,
  sharedPost,
  namedWithOrganization,
  placeKindMonth,
  shortNameOfPlace,
  ...THING_RULES,
]
