import { useEffect, useRef, useState } from 'react'

/**
 * Calls with the first file that is dropped anywhere on the page; what else is dropped does nothing.
 *
 * @returns whether files are being dragged over the page
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault()
      setOver(event.dataTransfer?.types.includes('Files') === true)
    }
    const onDragLeave = (event: DragEvent): void => {
      // From one element of the page to the next the pointer does not leave the page.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      // Without this the browser would leave the page for the file.
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) latest.current(file)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}
