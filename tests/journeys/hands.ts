import type { Locator, Page } from "@playwright/test"

/** How somebody works a page: with a mouse, or with nothing but the keyboard. */
export type Hands = {
  press(target: Locator): Promise<void>
  write(target: Locator, text: string): Promise<void>
  check(target: Locator): Promise<void>
  choose(target: Locator, value: string): Promise<void>
  /** `YYYY-MM-DD`. */
  date(target: Locator, day: string): Promise<void>
  attach(target: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>
}

export function mouse(): Hands {
  return {
    press: (target) => target.click(),
    write: (target, text) => target.fill(text),
    check: (target) => target.check(),
    choose: async (target, value) => void (await target.selectOption(value)),
    date: (target, day) => target.fill(day),
    attach: (target, file) => target.setInputFiles(file),
  }
}

const furthest = 400

/** Tab, Space, Enter, arrows and letters. What Tab does not reach cannot be used, and fails here. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page
  const reach = async (
    target: Locator,
    isThere: (element: Element) => boolean = (el) => el === el.ownerDocument.activeElement,
  ) => {
    await target.waitFor({ state: "attached" })
    for (let pressed = 0; pressed <= furthest; pressed++) {
      if (await target.evaluate(isThere)) return
      await keys.press("Tab")
    }
    throw new Error(`Tab never reached ${String(target)}`)
  }
  return {
    press: async (target) => {
      await reach(target)
      await keys.press("Enter")
    },
    write: async (target, text) => {
      await reach(target)
      await keys.press("ControlOrMeta+A")
      await keys.insertText(text)
    },
    check: async (target) => {
      if (await target.isChecked()) return
      if ((await target.getAttribute("type")) !== "radio") {
        await reach(target)
        await keys.press("Space")
        return
      }
      await reach(target, isInGroup)
      await keys.press("Space")
      for (let pressed = 0; pressed < 20 && !(await target.isChecked()); pressed++)
        await keys.press("ArrowDown")
    },
    choose: async (target, value) => {
      await reach(target)
      await keys.press("Home")
      for (let pressed = 0; pressed < 100 && (await target.inputValue()) !== value; pressed++)
        await keys.press("ArrowDown")
    },
    date: async (target, day) => {
      if ((await target.inputValue()) === day) return
      const [year, month, date] = day.split("-") as [string, string, string]
      await reach(target)
      // In the order of the browser's own language: the year last, or first.
      for (const order of [
        [month, date, year],
        [date, month, year],
        [year, month, date],
      ]) {
        for (const part of ["ArrowLeft", "ArrowLeft"]) await keys.press(part)
        for (const part of order) {
          await keys.type(part)
          if (part === year && order[0] === year) await keys.press("ArrowRight")
        }
        if ((await target.inputValue()) === day) return
      }
      throw new Error(`No order of the parts gave ${day}`)
    },
    attach: async (target, file) => {
      await reach(target)
      await target.setInputFiles(file)
    },
  }
}

/** Tab enters a group of radio buttons at one of them; the arrows go on from there. */
function isInGroup(element: Element): boolean {
  const { activeElement } = element.ownerDocument
  const name = element.getAttribute("name")
  return activeElement?.getAttribute("type") === "radio" && activeElement.getAttribute("name") === name
}
