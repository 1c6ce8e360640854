import { expect, test } from "vitest"
import { eventsFeed } from "./events-feed.ts"
import { newsFeed } from "./news-feed.ts"

const at = new Date("2026-11-22T17:00:00Z")

test("whatever was pasted into a title, the news feed stays one that every reader takes", () => {
  const title = "Housing\u0001 ]]> \u001b<b>&\u0085 \uffff night"
  const thing = { matter: "page", subjectId: "1", since: at, title, kind: title, lang: undefined, path: "/p" }
  const said = { title, about: title, language: "en", site: "https://a.example", made: at, things: [thing] }
  const feed = newsFeed({ ...said, self: "https://a.example/news.xml" })
  expect(feed).toContain("Housing ]]]]><![CDATA[> <b>&  night")
  expect(feed).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u)
})

test("a site's name of two lines writes no line of its own into the calendar", () => {
  const calendar = eventsFeed({ name: "Here\nX-OTHER:1", site: "https://a.example", events: [], at })
  expect(calendar).toContain("NAME:Here X-OTHER:1")
  expect(calendar).not.toMatch(/^X-OTHER/m)
})
