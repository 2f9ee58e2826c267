import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Step } from './tasks.js'

/** Does what a step says, in one way. */
export type Driver = (page: Page, step: Step) => Promise<void>

/** Tab presses after which an element counts as out of the keyboard's reach. */
const MAX_TABS = 200

const HIT = '[role=option]:visible'

/** With the mouse, and the keyboard only where words are typed. */
export const byMouse: Driver = async (page, step) => {
  if ('reopen' in step) return reopen(page)
  if ('press' in step) await target(page, step).click()
  else if ('type' in step) await field(page, step.into).fill(step.type)
  else if ('take' in step) await page.locator(HIT).first().click()
  else await list(page, step.from).selectOption({ label: step.choose })
}

/** With the keyboard alone: every element is reached by Tab. */
export const byKeyboard: Driver = async (page, step) => {
  if ('reopen' in step) return reopen(page)
  if ('take' in step) {
    await page.locator(HIT).first().waitFor()
    await page.keyboard.press('Enter')
  } else if ('press' in step) {
    const wanted = target(page, step)
    await tabTo(page, wanted)
    await page.keyboard.press((await wanted.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter')
  } else if ('type' in step) {
    await tabTo(page, field(page, step.into))
    await page.keyboard.type(step.type)
  } else {
    const choices = list(page, step.from)
    await tabTo(page, choices)
    for (let i = 0; i < 50; i++) {
      if ((await choices.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text)) === step.choose) return
      await page.keyboard.press('ArrowDown')
    }
    throw new Error(`the arrow keys do not reach ${step.choose}`)
  }
}

/** Leaves the page first: a change of the part after # alone would load nothing. */
async function reopen(page: Page): Promise<void> {
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
}

function target(page: Page, { press, in: part }: Extract<Step, { press: unknown }>): Locator {
  const where = part === undefined ? page.locator('body') : page.locator(part)
  const exact = typeof press === 'string' && part !== '.filters'
  const options = { name: press, exact }
  return where.getByRole('button', options).or(where.getByRole('checkbox', options)).first()
}

function field(page: Page, label: string): Locator {
  return page.getByRole('combobox', { name: label, exact: true })
}

/** A list by the words of its label, which holds the list itself. */
function list(page: Page, label: string): Locator {
  return page.locator('label', { hasText: label }).locator('select').first()
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let i = 0; i < MAX_TABS; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  expect.fail(`Tab does not reach ${String(wanted)}`)
}
