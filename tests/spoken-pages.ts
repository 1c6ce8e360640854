import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Page } from "@playwright/test"

const main = createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader")
const source = readFileSync(join(main, "../../esm/index.browser.js"), "utf8").replace(
  /export\{.*?([^\s,{}]+) as virtual\};?/,
  (_, name: string) => `globalThis.virtual=${name};`,
)

type Heard = { phrase: string; lang: string }

/**
 * What a screen reader says of the page, from its first word to its last, one phrase a line. Its own words (heading, link)
 * are English; a text marked as being in another language than the page has that language before it.
 */
export async function spokenPage(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "virtual" in globalThis))) await page.evaluate(`(() => { ${source}\n })()`)
  const heard = await page.evaluate(readAloud)
  const own = (await page.locator("html").getAttribute("lang"))!
  const said = heard
    .filter(({ phrase }) => !isFraming(phrase))
    .map(({ phrase, lang }) => {
      const line = shorter(withoutChance(phrase))
      return lang.slice(0, 2) === own.slice(0, 2) ? line : `[${lang}] ${line}`
    })
  return saidOnce(said)
}

/** The same, without what stands before the page's own matter. */
export async function spokenMain(page: Page): Promise<string[]> {
  const said = await spokenPage(page)
  return said.slice(said.indexOf("main"), said.indexOf("end of main"))
}

/** Where something ends is said by the readers people use of what one moves about in, not of a paragraph or an item. */
function isFraming(phrase: string): boolean {
  const [said = "", ...more] = phrase.split(", ")
  if (said === "end of group" && more.length === 0) return true
  if (said.startsWith("end"))
    return !/^end of (main|navigation|banner|contentinfo|table|group|region|alert|search|document)$/.test(
      said,
    )
  return /^(paragraph|generic|document|group|term|definition|strong|none|rowgroup|time)$/.test(phrase)
}

function shorter(phrase: string): string {
  return phrase
    .replace(/, position (\d+), set size (\d+)/, ", $1 of $2")
    .replace(/^listitem, level \d+/, "list item")
}

/** The texts within a link, a heading, a group are its name, which was just said. */
function saidOnce(said: readonly string[]): string[] {
  let announced = ""
  return said.filter((line) => {
    const isOfIt = announced.includes(evenlySpaced(line.replace(/^\[\S+\] /, "")))
    if (!isOfIt) announced = /^(\[\S+\] )?[a-z]+, /.test(line) ? evenlySpaced(line) : ""
    return !isOfIt
  })
}

/** A name has no no-break space left; the text it was made of has. */
function evenlySpaced(line: string): string {
  return line.replaceAll("\u00A0", " ")
}

/** What differs from run to run: names made of chance, references, addresses. */
function withoutChance(phrase: string): string {
  return phrase
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "…")
    .replaceAll(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g, "XXXX-XXXX")
    .replaceAll(/\b[tf]-[0-9a-f]{8}-[0-9a-f]{4}\b/g, "…")
    .replaceAll(/ [0-9a-f]{8}\b/g, " …")
    .replaceAll(/\bOfficer [0-9a-f]{4}\b/g, "Officer …")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "…")
    .replaceAll(/localhost:\d+/g, "localhost")
}

/** Runs inside the page. */
async function readAloud(): Promise<Heard[]> {
  type Virtual = {
    start(options: object): Promise<void>
    stop(): Promise<void>
    next(): Promise<void>
    lastSpokenPhrase(): Promise<string>
    activeNode: Node | null
  }
  const { virtual } = globalThis as unknown as { virtual: Virtual }
  const putBack = foldAsBrowsersDo()
  await virtual.start({ container: document.body })
  const heard: Heard[] = []
  for (let steps = 0; steps < 3000; steps++) {
    const node = virtual.activeNode
    const element = node instanceof Element ? node : node?.parentElement
    const phrase = withoutValue(await virtual.lastSpokenPhrase(), element)
    heard.push({ phrase, lang: element?.closest("[lang]")?.getAttribute("lang") ?? "" })
    if (phrase === "end of document") break
    await virtual.next()
  }
  await virtual.stop()
  putBack()
  return heard

  /**
   * The virtual reader knows no `details`: what is folded is hidden from it, and its summary named as browsers name it. What
   * a style sheet shows although it is folded (`::details-content`) is there for eyes and ears alike.
   */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing outside goes along into the page
  function foldAsBrowsersDo(): () => void {
    const undo: (() => void)[] = []
    const set = (on: Element, name: string, value: string) => {
      if (on.hasAttribute(name)) return
      on.setAttribute(name, value)
      undo.push(() => on.removeAttribute(name))
    }
    for (const fold of document.querySelectorAll("details")) {
      for (const child of fold.children)
        if (child.tagName === "SUMMARY") {
          set(child, "role", "button")
          set(child, "aria-expanded", String(fold.open))
        } else if (!child.checkVisibility()) set(child, "aria-hidden", "true")
    }
    return () => undo.forEach((one) => one())
  }

  /** It says what a button or a choice would send, which no browser tells; of a list, they tell what is chosen. */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing outside goes along into the page
  function withoutValue(phrase: string, element: Element | null | undefined): string {
    if (element instanceof HTMLSelectElement)
      return phrase.replace(
        element.value ? `, ${element.value},` : /,(?= has popup)/,
        () => `, ${element.selectedOptions[0]?.text},`,
      )
    const sends = element instanceof HTMLButtonElement || element instanceof HTMLOptionElement
    const value = sends && element.value !== element.textContent ? element.value : ""
    return value ? `${phrase},`.replace(`, ${value},`, ",").slice(0, -1) : phrase
  }
}
