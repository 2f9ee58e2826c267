import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { describeWhen, requireAll, requireBuild, requireTokenizer } from '../support/requirements.js'
import { rootPath } from '../support/root.js'
import { tempFolder } from '../support/temp-folder.js'

const CHARACTERS = 50_000_000
const SENTENCE = '漳州市对口支援木垒县，厦门援建的左贡县中学综合楼封顶。'
/** Most memory in MB that the command may hold at any time: the text alone would be 100, its mentions over 1,000. */
const MOST_MEMORY = 700

describeWhen(requireAll(requireBuild(), requireTokenizer()), 'a text of fifty million characters in one line', () => {
  it('is answered with right offsets in bounded memory', { timeout: 600_000 }, async () => {
    const folder = await tempFolder({})
    const answer = path.join(folder, 'answer.jsonl')
    const child = spawn(process.execPath, [rootPath('apps/cli/bin/shanhai.js'), 'mentions'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdout.pipe(createWriteStream(answer))
    let memory = 0
    const watch = setInterval(() => {
      memory = Math.max(memory, residentMegabytes(child.pid))
    }, 200)
    const times = Math.ceil(CHARACTERS / SENTENCE.length)
    child.stdin.write('{"id":"endless","text":"')
    for (let written = 0; written < times; written += 10_000) {
      const piece = SENTENCE.repeat(Math.min(10_000, times - written))
      if (!child.stdin.write(piece)) await once(child.stdin, 'drain')
    }
    child.stdin.end('"}\n{"id":"after","text":"木垒县"}\n')
    const [code] = (await once(child, 'close')) as [number]
    clearInterval(watch)
    expect(code).toBe(0)
    const { count, wrong, ids } = await readAnswer(answer)
    expect(count).toBeGreaterThanOrEqual(times * 3)
    expect(wrong).toBe(0)
    expect(ids).toEqual(['endless', 'after'])
    // Only Linux tells how much a process holds.
    if (process.platform === 'linux') expect(memory).toBeGreaterThan(0)
    expect(memory).toBeLessThan(MOST_MEMORY)
  })
})

/** Most memory in RAM that a process has held, in MB; 0 once it has ended, and where the system does not tell. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Reads the answers piece by piece: the first is longer than a string can be. */
async function readAnswer(file: string) {
  const ANSWER_OR_MENTION = /\{"id":"(\w+)"|\{"start":(\d+),"end":(\d+),"type":"[A-Za-z]+","text":"([^"]*)"\}/g
  const ids: string[] = []
  let kept = ''
  let count = 0
  let wrong = 0
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    kept += String(piece)
    let read = 0
    for (const match of kept.matchAll(ANSWER_OR_MENTION)) {
      const [whole, id, start, end, text] = match
      read = match.index + whole.length
      if (id !== undefined) ids.push(id)
      if (id !== undefined || ids.at(-1) !== 'endless') continue
      count++
      const at = Number(start) % SENTENCE.length
      if (SENTENCE.repeat(2).slice(at, at + Number(end) - Number(start)) !== text) wrong++
    }
    kept = kept.slice(read)
  }
  return { ids, count, wrong }
}
