import type { Label, PropertySchema } from './entity-schema.js'

/** What a sum of money is for. Sums of different roles are never added up. */
export const MONEY_ROLES = {
  aid_fund: { zh: '援助资金', en: 'aid funds' },
  subsidy: { zh: '补贴', en: 'subsidy' },
  donation: { zh: '捐赠', en: 'donation' },
  matching: { zh: '配套资金', en: 'matching funds' },
  contracted: { zh: '签约额', en: 'contracted' },
  in_place: { zh: '到位资金', en: 'funds received' },
  pipeline: { zh: '在谈', en: 'in negotiation' },
  sales: { zh: '销售额', en: 'sales' },
  output: { zh: '产值', en: 'output' },
  tax: { zh: '税收', en: 'tax' },
  income: { zh: '收入', en: 'income' },
  investment: { zh: '投资额', en: 'investment' },
} as const satisfies Record<string, Label>

export type MoneyRole = keyof typeof MONEY_ROLES

/** How the words bound a figure: 超 and 余 from below, 近 and 约 around it, 不足 and 以下 from above. */
export const MEASURE_QUALIFIERS = {
  at_least: { zh: '不少于', en: 'at least' },
  about: { zh: '约', en: 'about' },
  at_most: { zh: '不超过', en: 'at most' },
} as const satisfies Record<string, Label>

export type MeasureQualifier = keyof typeof MEASURE_QUALIFIERS

/**
 * Properties of a `HAS_MEASURE` claim. `value` is the printed figure in full (1510 万元 is 15100000); `min` and `max` are
 * its bounds where the words give any; a decrease is a negative change (下降32.7% is -32.7). `unit` is as printed without 万
 * and 亿 (元, 人次, 公里), shares in %, rates with what they are per (元/户); for money `currency` is its ISO 4217 code and
 * `role` what it is for. `period` is an ISO date, its beginning, or two of them with `/` between (`..`
 * for an open end).
 */
export const MEASURE_PROPERTIES = {
  what: { label: { zh: '指标', en: 'what' } },
  role: { label: { zh: '资金性质', en: 'role' }, values: MONEY_ROLES },
  value: { label: { zh: '数值', en: 'value' }, holds: 'number' },
  min: { label: { zh: '下限', en: 'at least' }, holds: 'number' },
  max: { label: { zh: '上限', en: 'at most' }, holds: 'number' },
  unit: { label: { zh: '单位', en: 'unit' } },
  currency: { label: { zh: '币种', en: 'currency' } },
  qualifier: { label: { zh: '限定', en: 'qualifier' }, values: MEASURE_QUALIFIERS },
  comparison: {
    label: { zh: '变化', en: 'change' },
    values: { increase: { zh: '增长', en: 'increase' }, decrease: { zh: '下降', en: 'decrease' } },
  },
  period: { label: { zh: '时间', en: 'period' }, holds: 'period' },
} as const satisfies Record<string, PropertySchema>
