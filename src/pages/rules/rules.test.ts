import fc from "fast-check"
import { expect, test } from "vitest"
import ICAL from "ical.js"
import { eventCalendar } from "./event-calendar.ts"
import { isOver, momentOf, typedOf } from "./event-time.ts"
import { pageContent, plainText, safeAddress } from "./page-content.ts"
import type { Block } from "./page-content.ts"
import { freeSlug, slugOf } from "./page-kind.ts"
import { starterPages } from "./starter-pages.ts"
import { readability } from "#translations"

const problemsIn = (body: string) => pageContent(body).problems.map(({ problem }) => problem)

test("a writer is told of a skipped heading, a link that says nothing, markup, and a picture without words", () => {
  expect(problemsIn("## One\n\n#### Three")).toEqual(["skipped-heading"])
  expect(problemsIn("# Title")).toEqual(["first-heading"])
  expect(problemsIn("### Begins too deep")).toEqual(["skipped-heading"])
  expect(problemsIn("##\n\ntext")).toEqual(["empty-heading"])
  for (const words of ["click here", "Here.", "cliquez ici", "Lire la suite…", "https://example.org"])
    expect(problemsIn(`[${words}](https://example.org)`)).toEqual(["bare-link"])
  expect(problemsIn("[timetable of the classes](https://example.org)")).toEqual([])
  expect(problemsIn("[run](javascript:alert(1))")).toEqual(["odd-address"])
  expect(problemsIn('<img src=x onerror="alert(1)">')).toEqual(["markup"])
  expect(problemsIn("![](a.png)")).toEqual(["picture-without-words"])
  expect(problemsIn("## One\n\n### Two\n\n## Three\n\n- a\n- [b c](/site/news)")).toEqual([])
})

function levelsOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []))
}

test("whatever is typed, headings as shown begin at the second level and never skip one, and no address runs script", () => {
  const line = fc.oneof(
    fc.constantFrom("# a", "## b", "### c", "#### d", "###### e", "", "- x", "> q", "<script>x</script>"),
    fc.constantFrom("[l](javascript:x)", "[l](JaVaScRiPt:x)", "[l](data:text/html,x)", "[l](//evil.example)"),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { blocks } = pageContent(lines.join("\n\n"))
      let before = 1
      for (const level of levelsOf(blocks)) {
        expect(level).toBeGreaterThanOrEqual(2)
        expect(level).toBeLessThanOrEqual(before + 1)
        before = level
      }
      for (const [, href] of JSON.stringify(blocks).matchAll(/"href":"([^"]*)"/g))
        expect(href).toMatch(/^(https?:|mailto:|tel:|\/(?!\/))/i)
    }),
  )
})

test("an address is of the web, mail, telephone or this site; nothing else is a link", () => {
  for (const good of [
    "https://example.org",
    "mailto:a@example.org",
    "tel:+15195550100",
    "/en/two-rivers/site",
  ])
    expect(safeAddress(good)).toBe(good)
  for (const odd of [
    "javascript:alert(1)",
    "data:x",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://exa\tmple.org",
    "/en/two-rivers\u0000",
    "\u007fhttps://example.org",
    "file:///etc",
    "x",
  ])
    expect(safeAddress(odd)).toBeNull()
})

test("the words alone are what was written, without its marks", () => {
  const { blocks } = pageContent(
    "## Hello\n\nWe **work** with [the city](https://example.org).\n\n- one\n- two",
  )
  expect(plainText(blocks)).toBe("Hello\nWe work with the city.\none\ntwo")
})

test("a title makes a word for addresses, in any script, and never the same one twice", () => {
  expect(slugOf("Qu’est-ce qu’un PLI? Œuvre à cœur")).toBe("qu-est-ce-qu-un-pli-oeuvre-a-coeur")
  expect(slugOf("مرحبا")).toBe("page")
  expect(freeSlug("about", new Set(["about", "about-2"]))).toBe("about-3")
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
  )
})

test("an event stands on the partnership’s clocks, also in the week they change", () => {
  const zone = "America/Toronto"
  expect(momentOf({ day: "2026-11-01", time: "18:30" }, zone).toISOString()).toBe("2026-11-01T23:30:00.000Z")
  expect(momentOf({ day: "2026-10-31", time: "18:30" }, zone).toISOString()).toBe("2026-10-31T22:30:00.000Z")
  expect(typedOf(new Date("2026-11-01T23:30:00Z"), zone)).toEqual({ day: "2026-11-01", time: "18:30" })
  const startsAt = new Date("2026-11-01T23:30:00Z")
  expect(isOver({ startsAt, endsAt: null }, new Date("2026-11-02T02:00:00Z"))).toBe(false)
  expect(isOver({ startsAt, endsAt: null }, new Date("2026-11-02T03:00:00Z"))).toBe(true)
})

test("an event goes into a calendar whole, in any script", () => {
  const event = {
    id: "1",
    version: 2,
    startsAt: new Date("2026-12-01T23:00:00Z"),
    endsAt: new Date("2026-12-02T01:00:00Z"),
    title: "أهلا, welcome; all",
    place: "City hall",
    summary: "Tea",
    address: "https://example.org/e",
  }
  const text = eventCalendar(event, { name: "Two Rivers\nX-ODD:1", at: new Date("2026-11-22T17:00:00Z") })
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue("name")).toBe("Two Rivers X-ODD:1")
  const read = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!)
  expect(read.summary).toBe("أهلا, welcome; all")
  expect(read.uid).toBe("1@events.entente")
  expect(read.startDate.toJSDate()).toEqual(event.startsAt)
  expect(read.endDate.toJSDate()).toEqual(event.endsAt)
})

test("the pages to begin with are plain in both languages, with nothing to mend", () => {
  for (const { texts } of starterPages)
    for (const language of ["en", "fr"] as const) {
      const { blocks, problems } = pageContent(texts.body[language])
      expect(problems).toEqual([])
      const reading = readability(plainText(blocks), language)!
      expect({ language, title: texts.title[language], isHard: reading.isHard }).toMatchObject({
        isHard: false,
      })
      expect(reading.long).toEqual([])
    }
})

test("marks within marks without end are shown as they were typed, at once, and the writer is told", () => {
  const typed = [
    ">".repeat(39_000),
    "- ".repeat(19_000),
    "1) ".repeat(12_000),
    "*_".repeat(9_000) + "a" + "_*".repeat(9_000),
    "*a**b".repeat(8_000),
    `-${" ".repeat(38_000)}x`,
  ].map((marks) => `Hello ${marks}x\n\n${marks}y`)
  // These once took minutes: the time every test has is their end.
  for (const body of typed) {
    const { blocks, problems } = pageContent(body)
    expect(plainText(blocks)).toContain("Hello")
    if (!body.includes("  ")) expect(problems.map(({ problem }) => problem)).toEqual(["markup"])
  }
  const deep = pageContent("> - a\n>   - *b*\n\n" + "- **Name**: said\n".repeat(400))
  expect(deep.problems).toEqual([])
  expect(deep.blocks.map(({ kind }) => kind)).toEqual(["quote", "list"])
})
