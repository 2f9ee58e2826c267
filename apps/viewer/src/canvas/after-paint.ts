/** Something to be done once the browser has shown what the page has become by now; asked for several times, it is done once. */
export interface Delayed {
  readonly ask: () => void
  readonly cancel: () => void
}

export function afterPaint(act: () => void): Delayed {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = 0
  }
  return {
    ask: () => {
      cancel()
      frame = requestAnimationFrame(() => {
        timer = setTimeout(act)
      })
    },
    cancel,
  }
}
