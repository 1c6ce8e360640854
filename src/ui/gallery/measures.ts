/* Each of these runs inside the page it measures: it may use nothing from outside itself. */

/** Every text 60 % longer, and with an unbroken word of 30 letters. */
export function lengthenWords(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    const words = text.nodeValue?.trim()
    if (words && words.length > 3)
      text.nodeValue = `${words} ${words.slice(0, words.length * 0.6)} Gemeindeverwaltungsangelegenhe`
  }
}

/** Controls less than 44 pixels high. */
export function smallTargets(): string[] {
  const controls =
    ".button, .input, .choice-label, .navigation a, .pagination a, .section-navigation a, .language-toggle a, summary"
  return [...document.querySelectorAll(controls)]
    .filter((control) => control.checkVisibility())
    .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
    .map((control) => control.outerHTML.slice(0, 120))
}

/** Lines of running text with more than 70 letters. */
export function longLines(): string[] {
  return [...document.querySelectorAll("main p, main li, main dd")]
    .filter((paragraph) => !paragraph.querySelector("p, ul, ol, dl, table"))
    .flatMap(linesOf)
    .filter((line) => line.trim().length > 70)

  function linesOf(paragraph: Element): string[] {
    const lines = new Map<number, string>()
    for (const { word, range } of wordsOf(paragraph)) {
      const line = Math.round(range.getBoundingClientRect().bottom / 12)
      lines.set(line, (lines.get(line) ?? "") + word)
    }
    return [...lines.values()]
  }

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing outside goes along into the page
  function wordsOf(paragraph: Element) {
    const words: { word: string; range: Range }[] = []
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node.parentElement?.closest(".visually-hidden")) continue
      for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/\S+\s*/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.trimEnd().length)
        words.push({ word, range })
      }
    }
    return words
  }
}
