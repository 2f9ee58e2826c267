/**
 * What each observation is worth, in one currency: a headline whose every telling character pair stands in the body earns
 * `coverage`. The values come from how pages are made (see the reasons), checked on made-up layouts; none is learnt.
 */
export const WEIGHTS = {
  coverage: 6,
  /** The same words before and after a heading: it is a subheading. Cosines lie between 0 and 0.15, most under 0.05. */
  cohesion: 25,
  cohesionMiddle: 0.03,
  cohesionLeast: -1.5,
  cohesionMost: 3,
  /** Headlines come in two or three rows, often with a subtitle; a single row is more often a subheading. */
  severalRows: 1.2,
  subtitle: 1,
  singleRowSub: 3,
  severalRowsSub: 0.5,
  numberedSub: 6,
  sidebarSub: 4,
  /** A page keeps to one side. */
  side: 1.5,
  bylineAfterHeadline: 1.5,
  /** A story has either a byline of its own or the reporter in its dateline. */
  bylineAndDateline: -5,
  bylineFirst: -2,
  bylineInsideStory: -8,
  subtitleInsideStory: -5,
  wideGap: 1.2,
  cutInSentence: -8,
  headingInSentence: 3,
  headingBetweenSentences: -5,
  plainInterruption: -3,
  /** A heading whose words are the body's above and not the one's below is no subheading. */
  wordsAbove: -6,
  signature: 4,
  storyOpening: 1,
  noHeadline: -4,
  shortHeadline: -1.5,
  secondHeadline: -8,
  hiddenCut: -3,
  /** The same, where nothing but a second headline below the body shows it. */
  hiddenCutAbove: -6,
  standalone: -3,
  teaserLabel: 3,
  /** Most headings on a page are subheadings or belong where a dateline opens a story: any other cut needs reasons. */
  freeCut: -4,
  plainCut: -5,
} as const
