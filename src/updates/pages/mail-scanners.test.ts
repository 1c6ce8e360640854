import { afterAll, expect, test } from "vitest"
import { filled, linkPages } from "../../../tests/builders/link-pages.ts"
import type { AskedByLink } from "../../../tests/builders/link-pages.ts"
import { everythingIn } from "../../../tests/everything-in.ts"

const { app, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

type Press = { action: string; fields: [string, string][] }

/** Every form of a page as it stands, once for each of its buttons: what a program sends that presses them all. */
function pressesOf(page: string, at: string): Press[] {
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = "", inside = ""]) => {
    const action = attribute(head, "action") ?? at
    const standing: [string, string][] = []
    for (const [, input = ""] of inside.matchAll(/<input\b([^>]*)>/g)) {
      const type = attribute(input, "type") ?? "text"
      const name = attribute(input, "name")
      if (!name || type === "file") continue
      if ((type === "radio" || type === "checkbox") && !/\bchecked\b/.test(input)) continue
      standing.push([name, attribute(input, "value") ?? ""])
    }
    for (const [, area = "", text = ""] of inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
      standing.push([attribute(area, "name") ?? "", text])
    const buttons = [...inside.matchAll(/<button\b([^>]*)>/g)].map(([, button = ""]) => {
      const name = attribute(button, "name")
      return name ? [[name, attribute(button, "value") ?? ""] as [string, string]] : []
    })
    return buttons.map((pressed) => ({ action, fields: [...standing, ...pressed] }))
  })
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}

/** Opens every link of a page that leads back to us, and those of the pages behind it, and presses every button there. */
async function scan(one: AskedByLink): Promise<{ opened: string[]; pressed: number[] }> {
  const browser = app.browser()
  const seen = new Set<string>()
  const presses: Press[] = []
  const open = [one.path]
  for (let path = open.shift(); path !== undefined && seen.size < 60; path = open.shift()) {
    if (seen.has(path) || path.startsWith("/assets/")) continue
    seen.add(path)
    const answer = await browser.visit(path)
    const next = answer.headers.get("location")
    if (next) open.push(next)
    const page = await answer.text()
    // Pages that begin nothing of a partner's own, such as signing in, are not what the letter leads to.
    if (path.includes("/link/")) presses.push(...pressesOf(page, path.split("?")[0]!))
    open.push(
      ...[...page.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")),
    )
  }
  const pressed: number[] = []
  for (const { action, fields } of presses) {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    pressed.push((await browser.send(action, body)).status)
  }
  return { opened: [...seen], pressed }
}

test("a scanner that opens every link of a letter and presses every button as it stands files nothing and changes no row", async () => {
  const one = await asked(2)
  const before = await everythingIn(one.partnership)
  const { opened, pressed } = await scan(one)
  expect(opened).toContain(one.path.replace("/en/", "/fr/"))
  // Two buttons in each language.
  expect(pressed.length).toBeGreaterThanOrEqual(4)
  expect(new Set(pressed)).toEqual(new Set([400]))
  expect(await everythingIn(one.partnership)).toBe(before)
})

test("the same where a partner has saved a whole update and not sent it: the scanner does not send it for them", async () => {
  const one = await asked()
  const whole = { ...filled(one.activity), answeredBy: "contact", does: "save" }
  expect((await app.browser().send(one.path, whole)).status).toBe(302)
  const before = await everythingIn(one.partnership)
  const { pressed } = await scan(one)
  expect(new Set(pressed)).toEqual(new Set([400]))
  expect(await everythingIn(one.partnership)).toBe(before)
})

test("and where an update was sent already, pressing again makes no second one", async () => {
  const one = await asked()
  await app.browser().send(one.path, filled(one.activity))
  const before = await everythingIn(one.partnership)
  await scan(one)
  expect(await everythingIn(one.partnership)).toBe(before)
})
