/** What the thread that learns tells the one that watches. */
export type Told =
  /** A line to print. */
  | { readonly line: string }
  /** The pass after which a stopped run can be gone on with from now on. */
  | { readonly kept: string }
  /** Why the run ends here, where the user can mend it. */
  | { readonly failed: string }
