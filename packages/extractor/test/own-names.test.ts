import { createExtractor, createResources, loadJiebaTokenizer, recognizeText } from '@shanhai/extractor'
import { loadLexicon, loadLexiconWith, parseOwnNames } from '@shanhai/lexicon'
import { splitSentences } from '@shanhai/reader'
import { expect, it } from 'vitest'
import { articleOf } from './support/article-of.js'

const LIST = `name,type,kind,place,adcode,aliases
山海云杉学院,Organization,school,木垒县,,云杉学院;云院
月牙滩,Place,site,木垒县,,
木垒城,Place,,,652328,
云杉之约,Event,,,,
`
const lexicon = loadLexiconWith(parseOwnNames(LIST, 'names.csv', loadLexicon().gazetteer).names)
const tokenizer = loadJiebaTokenizer()

it('finds the names that the user gave, in all their spellings', () => {
  const text = '云杉学院的学生在月牙滩集合，走回木垒城参加云杉之约。山海云杉学院供图。'
  const found = recognizeText(text, { resources: createResources(lexicon), tokenizer, splitSentences })
  expect(found.map(({ type, text: name }) => `${type} ${name}`)).toEqual([
    'Organization 云杉学院',
    'Place 月牙滩',
    'Place 木垒城',
    'Event 云杉之约',
    'Organization 山海云杉学院',
  ])
})

it('does not find a short one inside another word', () => {
  const found = recognizeText('白云院子里晒满玉米。', {
    resources: createResources(lexicon),
    tokenizer,
    splitSentences,
  })
  expect(found).toEqual([])
})

it('links all spellings to one entity, with kind and place', () => {
  const { page, article } = articleOf('云杉学院开学。山海云杉学院迎来新生。')
  const extractor = createExtractor({ lexicon, tokenizer, splitSentences })
  const { entities } = extractor.extractPage(page, [article]).value
  expect(entities.filter(({ type }) => type === 'Organization')).toEqual([
    {
      id: 'organization:山海云杉学院@652328',
      type: 'Organization',
      name: '山海云杉学院',
      aliases: ['云杉学院', '云院'],
      properties: { kind: 'school' },
    },
  ])
})
