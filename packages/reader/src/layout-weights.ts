/**
 * What each observation is worth, in one currency: a headline whose every telling character pair stands in the body earns
 * `coverage`. The values come from how pages are made (see the reasons) and were tried on made-up layouts (test/reading), with other
 * seeds than those that are scored.
 */
export const WEIGHTS = {
  coverage: 11,
  /** The same words before and after a heading: it is a subheading. See `PairIndex.kinship`. */
  kinship: 1.25,
  kinshipLeast: -5.5,
  kinshipMost: 2.25,
  /** Headlines come in two or three rows, often with a subtitle; a single row is more often a subheading. */
  severalRows: 1.25,
  subtitle: 1.25,
  /** Subheadings stand in the column; only headlines are set down the page. */
  vertical: 1.25,
  verticalSub: -6,
  /** The title of a series stands above what it heads. */
  columnTitleBelow: -3,
  singleRowSub: 2.25,
  severalRowsSub: -0.25,
  numberedSub: 6,
  parallelSub: 3,
  sidebarSub: 6.25,
  /** A table or a list of names has its own title, and is printed beside a story more often than inside one. */
  listTitleSub: -8,
  /** A page keeps to one side. */
  side: 1.75,
  bylineAfterHeadline: 3,
  /** A story has either a byline of its own or the reporter in its dateline. */
  bylineAndDateline: -6,
  bylineFirst: -3.25,
  bylineInsideStory: -5.75,
  subtitleInsideStory: -3.5,
  wideGap: 1.25,
  cutInSentence: -5,
  headingInSentence: 1.5,
  headingBetweenSentences: -4,
  plainInterruption: -3.25,
  /** A heading whose words are the body's above and not the one's below is no subheading. */
  wordsAbove: -8.5,
  signature: 4,
  /** The words with which the bodies on both sides end and begin. */
  cues: 1.75,
  noHeadline: -3.25,
  shortHeadline: -0.75,
  secondHeadline: -5.5,
  hiddenCut: -3.5,
  /** The same, where nothing but a second headline below the body shows it. */
  hiddenCutAbove: -5.5,
  standalone: -2.5,
  teaserLabel: 3,
  /** Most headings on a page are subheadings or belong where a dateline opens a story: any other cut needs reasons. */
  freeCut: -2.75,
  plainCut: -4,
  /** A box stands between the two bodies. */
  boxBetween: 9,
} as const
