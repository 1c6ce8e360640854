import { brotliDecompressSync, gunzipSync } from "node:zlib"
import fc from "fast-check"
import { expect, test } from "vitest"
import { encodingFor, given, hasAlready, keepable } from "./kept-answer.ts"

const at = { readAt: 1, madeAt: new Date("2026-11-22T12:00:00Z") }
const facts = { partnershipIds: new Set(["one"]), until: new Date("2026-11-23T05:00:00Z") }
const html = { "Content-Type": "text/html; charset=utf-8" }
const page = `<p>${"Bienvenue à l’été. ".repeat(200)}</p>`
const asked = (headers: Record<string, string> = {}, method = "GET") =>
  new Request("http://localhost/en/x", { headers, method })

test.each<[string, Response, Partial<typeof facts>?]>([
  ["that sets a cookie", new Response(page, { headers: { ...html, "Set-Cookie": "a=b" } })],
  ["that is not found", new Response(page, { headers: html, status: 404 })],
  ["that leads elsewhere", new Response(null, { headers: { Location: "/" }, status: 302 })],
  ["that holds a form to send", new Response('<form method="post"></form>', { headers: html })],
  ["that holds a form's key", new Response('<input name="key" value="x">', { headers: html })],
  ["whose policy names a nonce", new Response('<link nonce="x">', { headers: html })],
  ["that asks not to be kept", new Response(page, { headers: { ...html, "Cache-Control": "no-store" } })],
  ["that differs by a header", new Response(page, { headers: { ...html, Vary: "User-Agent" } })],
  ["of a kind we do not know", new Response(page, { headers: { "Content-Type": "application/pdf" } })],
  ["that speaks of nobody", new Response(page, { headers: html }), { partnershipIds: new Set() }],
  ["of two partnerships", new Response(page, { headers: html }), { partnershipIds: new Set(["a", "b"]) }],
  ["that is over", new Response(page, { headers: html }), { until: new Date("2026-11-22T12:00:00Z") }],
  ["too large", new Response("x".repeat(3_000_000), { headers: html })],
])("an answer %s is not kept", async (_, response, other = {}) => {
  expect(await keepable(response, { ...facts, ...other }, at)).toBeNull()
})

test("a kept answer is given in the smallest way the asker takes, each with a tag of its own", async () => {
  const kept = (await keepable(new Response(page, { headers: html }), facts, at))!
  const whole = given(kept, asked(), null)
  const br = given(kept, asked({ "Accept-Encoding": "gzip, deflate, br" }), null)
  const zipped = given(kept, asked({ "Accept-Encoding": "gzip" }), null)
  expect(await whole.text()).toBe(page)
  expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString()).toBe(page)
  expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(page)
  expect(new Set([whole, br, zipped].map(({ headers }) => headers.get("etag"))).size).toBe(3)
  expect(br.headers.get("vary")).toContain("Accept-Encoding")
  expect(br.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
})

test("whoever has it already hears only that, and HEAD gets no body", async () => {
  const kept = (await keepable(new Response(page, { headers: html }), facts, at))!
  const etag = given(kept, asked(), null).headers.get("etag")!
  const again = given(kept, asked({ "If-None-Match": `"other", W/${etag}` }), null)
  expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""])
  const head = given(kept, asked({}, "HEAD"), null)
  expect([head.status, await head.text()]).toEqual([200, ""])
  expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(page)))
})

test("a header that is no list of tags names nothing, whatever it holds", () => {
  for (const wrong of ["abc", '"abc', 'abc"x"', '"x" "x"', "W/", ",", '"x",', " "])
    expect(hasAlready(wrong, '"x"'), wrong).toBe(false)
  expect(hasAlready("*", '"x"')).toBe(true)
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      if (!text.includes('"x"') && text.trim() !== "*") expect(hasAlready(text, '"x"')).toBe(false)
    }),
  )
})

test("an encoding is used only if it is asked for, also when the header makes no sense", () => {
  expect(encodingFor("br;q=0, gzip;q=0.5")).toBe("gzip")
  expect(encodingFor("BR ; q=0.1")).toBe("br")
  for (const wrong of ["", "br;q=0", "brotli", "br;;q=1", "q=1", "*", "br;q=x", "br;q=0.0.1"])
    expect(encodingFor(wrong), wrong).toBe("identity")
})
