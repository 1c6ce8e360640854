import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aPage, anOpenSite } from "../../../tests/builders/pages.ts"
import { idOfText, someTexts } from "../../../tests/builders/translations.ts"
import { testApp } from "../../../tests/app.ts"
import type { TestApp } from "../../../tests/app.ts"
import { textToTranslate } from "../reads/text-to-translate.ts"

/** Answers as LibreTranslate does. */
const machine = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on("data", (chunk: Buffer) => chunks.push(chunk))
  request.on("end", () => {
    const { q } = JSON.parse(Buffer.concat(chunks).toString()) as { q: string }
    response.setHeader("Content-Type", "application/json")
    response.end(JSON.stringify({ translatedText: `ترجمة ${q}` }))
  })
})
let app: TestApp

beforeAll(async () => {
  app = await testApp()
  await new Promise<void>((resolve) => machine.listen(0, "127.0.0.1", resolve))
})

afterAll(() => void machine.close())

async function aTranslator() {
  const partnership = await aPartnership()
  await anOpenSite(partnership, ["ar"])
  const subject = await aPage(partnership)
  const text = await idOfText(partnership, subject, "title")
  const browser = await app.signedIn(partnership.coordinator.id!)
  const desk = `/en/${partnership.slug}/translations`
  const see = (id = text) => partnership.read((tx) => textToTranslate(tx, id, "ar"))
  return { partnership, subject, text, browser, desk, see, path: `${desk}/texts/${text}?language=ar` }
}

test("a machine drafts only where the operator named one, and what it drafts is marked until somebody checks it", async () => {
  const { partnership, browser, path, see } = await aTranslator()
  const { settings } = app.services
  const form = { does: "machine", source: "1", own: "0", value: "" }
  expect(await (await browser.visit(path)).text()).not.toContain("machine draft")
  expect((await browser.send(path, form)).status).toBe(409)
  settings.translator = { url: `http://127.0.0.1:${(machine.address() as AddressInfo).port}` }
  try {
    expect((await browser.send(path, { ...form, key: crypto.randomUUID() })).status).toBe(302)
    expect(await see()).toMatchObject({ state: "machine", own: { value: "ترجمة About" } })
    expect(await (await browser.visit(path)).text()).toContain("A machine made it. Somebody must check it.")
    const subject = await someTexts(
      partnership,
      { title: { en: "I agree" } },
      { isConsent: true, kind: "pages.page" },
    )
    const consent = await idOfText(partnership, subject, "title")
    const agreed = path.replace(/texts\/[^?]*/, `texts/${consent}`)
    expect(await (await browser.visit(agreed)).text()).not.toContain("machine draft")
    expect((await browser.send(agreed, { ...form, key: crypto.randomUUID() })).status).toBe(409)
    expect((await see(consent))!.own).toBeUndefined()
    settings.translator = { url: "http://127.0.0.1:9" }
    const again = { ...form, own: "3", key: crypto.randomUUID() }
    expect((await browser.send(path, again)).status).toBe(503)
  } finally {
    delete settings.translator
  }
})

test("the file taken away comes back filled in, as it went out, and is in review", async () => {
  const { browser, desk, see } = await aTranslator()
  for (const format of ["xliff", "csv"]) {
    const taken = await (await browser.visit(`${desk}/export/${format}?language=ar`)).text()
    expect(taken).toContain("About")
    const filled =
      format === "xliff"
        ? taken.replace(/(<source>About<\/source>\s*<target[^>]*>)(?:[^<]*)/, "$1من نحن")
        : taken.replace(/(,About,)(?:[^\r\n]*)/, "$1من نحن الآن")
    const body = new FormData()
    body.set("file", new Blob([filled]), `back.${format}`)
    const answer = await browser.send(`${desk}/import`, body)
    expect(answer.status).toBe(302)
    expect(answer.headers.get("location")).toContain("changed=1")
    expect(await see()).toMatchObject({ state: "in-review" })
  }
  expect((await see())!.own!.value).toBe("من نحن الآن")
})

test("what was typed stays when somebody else was faster", async () => {
  const { browser, path, see } = await aTranslator()
  const form = { does: "in-review", source: "1", own: "0", value: "من نحن" }
  expect((await browser.send(path, form)).status).toBe(302)
  const late = await browser.send(path, { ...form, value: "شيء آخر", key: crypto.randomUUID() })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain("شيء آخر")
  expect((await see())!.own!.value).toBe("من نحن")
})
