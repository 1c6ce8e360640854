import type { Page } from "@playwright/test"

export type Stop = { what: string; outline: number; covered: string }

/**
 * Tabs through the page from its top to its end. @returns what is wrong, one line each: a stop that is not seen, that lies
 * under something else, that the mouse reaches and Tab does not, or a first stop that does not skip to the main content
 */
export async function wrongByKeyboard(page: Page): Promise<string[]> {
  await page.evaluate(beginAtTop)
  const wrong: string[] = []
  const reached = new Set<number>()
  const wanted = await page.evaluate(numberStops)
  for (let presses = 0; presses < wanted.length + 30; presses++) {
    await page.keyboard.press("Tab")
    const stop = await page.evaluate(lookAtStop)
    if (!stop || (reached.has(stop.number) && reached.size >= wanted.length)) break
    if (reached.size === 0 && !stop.isSkip)
      wrong.push(`The first stop is not the way to the main content: ${stop.what}`)
    reached.add(stop.number)
    if (stop.outline < 2) wrong.push(`Focus is not seen: ${stop.what}`)
    if (stop.covered) wrong.push(`Focus is covered by ${stop.covered}: ${stop.what}`)
  }
  for (const { number, what } of wanted) if (!reached.has(number)) wrong.push(`Tab never reaches ${what}`)
  return [...new Set(wrong)]
}

/** Presses the skip link, as whoever tabs would. @returns where the next stop lies: within `main`, it should */
export async function skipsToMain(page: Page): Promise<boolean> {
  await page.evaluate(beginAtTop)
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  const isThere = await page.evaluate(() => {
    const [aimed, stop] = [document.querySelector("main:target"), document.activeElement]
    // A page may have no stop within its main content: Tab then leaves it, or begins again.
    return aimed !== null && !stop?.closest("header")
  })
  // A form sent from "#main" would be answered at "#main", and the next page begin there.
  await page.evaluate(() => history.replaceState(null, "", location.pathname + location.search))
  return isThere
}

/** Runs inside the page: the next Tab goes to the first stop. */
function beginAtTop(): void {
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute("tabindex")
  scrollTo(0, 0)
}

/** Runs inside the page: gives everything somebody may stop at a number. Of a group of radio buttons one is a stop. */
function numberStops(): { number: number; what: string }[] {
  const groups = new Map<string, number>()
  const stops: { number: number; what: string }[] = []
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
  )
  for (const [number, one] of [...all].entries()) {
    if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true }) || one.matches(":disabled"))
      continue
    const group = one.matches("[type=radio]") ? `${one.closest("form")?.id}${one.getAttribute("name")}` : ""
    const known = group ? groups.get(group) : undefined
    one.dataset["stop"] = String(known ?? number)
    if (known !== undefined) continue
    if (group) groups.set(group, number)
    stops.push({ number, what: one.outerHTML.slice(0, 110) })
  }
  return stops
}

/** Runs inside the page. */
function lookAtStop() {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
  // A box is drawn by its label where the label is what is seen of it.
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const box = focused.getBoundingClientRect()
  const [x, y] = [box.x + Math.min(box.width, 24) / 2, box.y + box.height / 2]
  const top = document.elementFromPoint(x, y)
  const isOwn = !top || focused.contains(top) || top.contains(focused) || top.closest("label") !== null
  return {
    number: Number(focused.dataset["stop"] ?? -1),
    isSkip: focused.matches(".skip-link"),
    what: focused.outerHTML.slice(0, 110),
    outline: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
    covered: isOwn ? "" : top.outerHTML.slice(0, 60),
  }
}
