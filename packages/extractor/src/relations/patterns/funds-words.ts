/** Who pays and builds. */
export const SUBJECTS = ['Organization', 'Place'] as const
/** What is paid for and built; of places only parks, sites and villages pass. */
export const WORKS = ['Project', 'Organization', 'Brand', 'Place'] as const
/** Verbs that say by themselves that the builder comes from outside. */
export const BUILDS =
  '(?:援建|捐建|援助建设|投资建设|投资兴建|出资建设|筹资兴建|筹资建设|资助建设|支持建设|投资援建|帮助建设|代建)'
/** Verbs of building that anybody may do at home. */
export const FOUNDS =
  '(?:建成|建起|新建|修建|改建|扩建|打造|创设|创建|组建|兴建|成立|创办|开办|设立|建立|实施|规划建设|建设)'
/** Verbs of helping along. */
export const HELPS = '(?:支持|推动|推进|促成|引进|助力|协调|指导|帮助|提升改造|升级改造|改造提升)'
/** What shows that the works are what the verb is about, and no actors: 推动某某企业赴闽考察. */
export const IS_WORK =
  '(?=(?:的)?(?:项目)?(?:建设|改造|提升|升级|技改|扩建|扩能|开工|投产|投用|投入|完工|竣工|落成|落地|揭牌|挂牌|成立|运营|开馆|开业|等|[，,。；;、]|$|{~8}(?:揭牌|挂牌|落地|建成|投用|投产|成立)|在[^，,。；]{2,16}(?:揭牌|挂牌|落地|建成|投用|投产|成立)))'
/** The work ends its phrase: no name of a body that goes on to act. */
export const IS_WORK_OR_END = '(?=(?:的)?(?:项目|工程)?(?:建设|改造|提升|升级|等|[，,。；;、]|$))'
/** How far a work has come. */
export const STATUS =
  '(?:建成|落成|竣工|完工|投用|投产|投入|启用|揭牌|挂牌|成立|开馆|开工|开业|开放|动工|通车|通水|通电|封顶|运营|上线|开班|设立|修缮)'
