import type { PairingPattern } from './pairing-pattern.js'
import { NEAR, DUTY } from './pairing-pattern.js'

/** Pairs that change, duties and people that are handed over (source: domain notes of the project; the examples are invented or plain facts). */
export const PAIRING_CHANGE_PATTERNS: readonly PairingPattern[] = [
  {
    id: 'pairing/duty-of-supporter',
    pattern: `{S}${NEAR}{0,3}(?:承担|肩负|负责|接手|接过|扛起)(?:着|了|起)?(?:对)?{R}${DUTY}(?:、{T}${DUTY})?`,
    reason: 'The duty to assist a place is laid on the supporter.',
    examples: [
      { text: '福州市承担八宿县的援藏任务。', finds: ['福州市 > 八宿县'] },
      {
        text: '漳州市承担木垒县的援疆任务、边坝县的援藏任务。',
        finds: ['漳州市 > 木垒哈萨克自治县', '漳州市 > 边坝县'],
      },
    ],
    counterExamples: ['福州市承担闽侯县的防汛任务。'],
  },
  {
    id: 'pairing/duty-borne-by-supporter',
    pattern: `{R}${NEAR}{0,4}(?:援助|帮扶|支援|援藏|援疆)${NEAR}{0,4}任务${NEAR}{0,3}由{S}${NEAR}{0,4}(?:承担|负责|接手)`,
    reason: 'The duty to assist the place is borne by the place after 由.',
    examples: [{ text: '边坝县的援助任务由漳州市承担。', finds: ['漳州市 > 边坝县'] }],
    counterExamples: ['云霄县的造林任务由漳州市承担。'],
  },
  {
    id: 'pairing/support-borne-by-supporter',
    pattern: `{R}${NEAR}{0,3}(?:的)?(?:对口援建|对口支援|对口帮扶|援建|帮扶|支援)(?:工作)?由{S}${NEAR}{0,4}(?:承担|负责|接手)`,
    reason: 'The assistance of the place is borne by the place after 由.',
    examples: [
      { text: '喀什市和塔县的对口援建由深圳市承担。', finds: ['深圳市 > 喀什市', '深圳市 > 塔什库尔干塔吉克自治县'] },
    ],
    counterExamples: ['喀什市的供暖由热力公司承担。'],
  },
  {
    id: 'pairing/supporter-replaced',
    pattern: `{R}${NEAR}{0,3}(?:由{Place}${NEAR}{0,12}，${NEAR}{0,12}|，${NEAR}{0,12})?(?:改|转|调整为|调整)由{S}${NEAR}{0,3}(?:对口)?(?:支援|帮扶|援建)`,
    reason: 'After a change of pairs the place after 由 assists.',
    examples: [
      { text: '新一轮调整后，阜康市改由山西省支援。', finds: ['山西省 > 阜康市'] },
      { text: '阜康市原先由福建省援建，2010年改由山西省对口支援。', finds: ['山西省 > 阜康市'] },
    ],
    counterExamples: ['新一轮调整后，阜康市改由地铁公司运营。'],
  },
  {
    id: 'pairing/side-replaced',
    pattern: `{R}的?(?:对口)?(?:支援|帮扶|援建)(?:方|单位|省份|城市|省|市|地)(?:将|已|又)?由{Place}{1,3}${NEAR}{0,4}(?:变更为|调整为|改为|换成|变为)(?:了)?{S}`,
    reason: 'After a change of pairs the place after 变更为 assists.',
    examples: [{ text: '临夏州的帮扶方由厦门市变更为济南市。', finds: ['济南市 > 临夏回族自治州'] }],
    counterExamples: ['临夏州的帮扶车间由厦门市搬到济南市。'],
  },
  {
    id: 'pairing/turns-to-another',
    pattern: `{S}${NEAR}{0,4}不再${NEAR}{0,4}(?:帮扶|支援|援建)${NEAR}{0,6}{Place}{1,3}，(?:转而|改为|而是)(?:对口|结对)?(?:帮扶|支援|援建){R}`,
    reason: 'The supporter turns from one recipient to another.',
    examples: [{ text: '宁波市不再帮扶黔西南州，转而帮扶凉山州。', finds: ['宁波市 > 凉山彝族自治州'] }],
    counterExamples: ['宁波市不再帮扶企业，转而帮扶农户。'],
  },
  {
    id: 'pairing/recipient-replaced',
    pattern: `{S}${NEAR}{0,4}(?:的)?(?:援[疆藏青]|对口支援|对口帮扶|帮扶|支援)(?:的)?(?:对象|任务|地)?(?:已|则|又)?(?:[由从]?{Place}{1,3}${NEAR}{0,4})?，?${NEAR}{0,4}(?:调整为|调整到|变更为|改为|换成|换到|转到|转为)(?:了)?{R}`,
    reason: 'After a change of pairs the place after 调整为 or 换成 is assisted.',
    examples: [
      { text: '2016年，福建省的援藏对象由林芝调整为昌都。', finds: ['福建省 > 昌都市'] },
      { text: '浙江的援疆对象已从和田换成阿克苏地区。', finds: ['浙江省 > 阿克苏地区'] },
      { text: '珠海原先对口帮扶凉山州，如今换成了遵义市。', finds: ['珠海市 > 遵义市'] },
    ],
    counterExamples: ['福建省的援藏航线由林芝调整为成都。', '珠海的帮扶办公室换成了新楼。'],
  },
  {
    id: 'pairing/formerly-by-another',
    pattern: `{R}${NEAR}{0,4}由{Place}{1,3}${NEAR}{0,8}，${NEAR}{0,6}(?:此前|原先|之前|过去|早先)由{S}${NEAR}{0,4}(?:支援|帮扶|援建)`,
    reason: 'The place after 此前由 assisted before.',
    examples: [{ text: '新源县由扬州市对口支援，此前由盐城市对口支援。', finds: ['盐城市 > 新源县'] }],
    counterExamples: ['新源县由扬州市对口支援，此前由县里自己建设。'],
  },
  {
    id: 'pairing/beside-another',
    pattern: `除(?:了)?{T}(?:外|之外|以外)，{S}${NEAR}{0,3}(?:还|也|又)${NEAR}{0,6}(?:对口支援|对口帮扶|帮扶|支援|援助){R}`,
    reason: 'Beside one recipient the supporter assists another.',
    examples: [{ text: '除昌吉市外，泉州市还对口支援西藏洛隆县。', finds: ['泉州市 > 昌吉市', '泉州市 > 洛隆县'] }],
    counterExamples: ['除昌吉市外，泉州市还向哈密市派出商贸团。'],
  },
  {
    id: 'pairing/sent-to-work-there',
    pattern: `{S}(?:市|省|区|县)?(?:选派|派往|派驻|派到|驻|选派到){R}(?:的)?(?:第[一二三四五六七八九十]{1,3}[批任轮])?${NEAR}{0,8}(?:挂职干部|挂职|帮扶干部|支教教师|支教老师|援[疆藏青宁]|\uE003常委|副县长|副市长|副区长)`,
    strength: 'implied',
    reason: 'Whom the supporter sent holds a post or teaches at the recipient.',
    examples: [
      { text: '和平区驻靖远县挂职干部联系了八家企业。', finds: ['和平区 > 靖远县'] },
      { text: '溧阳市派往汉阴县的第三任县委常委、副县长到任。', finds: ['溧阳市 > 汉阴县'] },
    ],
    counterExamples: ['和平区驻靖远县办事处的会计核对账目。'],
  },
  {
    id: 'pairing/staff-sent-to-work-there',
    pattern: `{S}${NEAR}{0,8}(?:选派|派出|派遣)${NEAR}{2,20}(?:赴|到|去|前往|奔赴){R}${NEAR}{0,10}(?:支教|支医|支农|挂职|任职|帮扶|对口支援|援[疆藏青宁])`,
    strength: 'implied',
    reason: 'A supporter sends staff who teach, heal or hold posts at a place that a programme assists.',
    examples: [{ text: '石家庄市选派15名教师赴新疆和静县支教。', finds: ['石家庄市 > 和静县'] }],
    counterExamples: ['石家庄市选派15名教师赴新疆和静县旅游。', '石家庄市选派15名教师赴保定市支教。'],
  },
]
