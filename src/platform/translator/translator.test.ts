import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { libreTranslate, TranslatorFault } from "./index.ts"

const asked: unknown[] = []

/** Answers as LibreTranslate does; it knows Spanish. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on("data", (chunk: Buffer) => chunks.push(chunk))
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as { q: string; target: string }
    asked.push(body)
    const isKnown = request.url === "/translate" && body.target === "es"
    response.writeHead(isKnown ? 200 : 400, { "Content-Type": "application/json" })
    response.end(
      JSON.stringify(isKnown ? { translatedText: `[es] ${body.q}` } : { error: "no such language" }),
    )
  })
})
let url: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(() => server.close())

test("a translator is asked as LibreTranslate wants to be, and its answer is the text", async () => {
  const translator = libreTranslate({ url, key: "s3cret" })
  expect(await translator.translate({ text: "Hello", from: "en", to: "es" })).toBe("[es] Hello")
  expect(asked.at(-1)).toEqual({ q: "Hello", source: "en", target: "es", format: "text", api_key: "s3cret" })
})

test("a language it does not know, and a machine that is away, are told as such", async () => {
  const known = libreTranslate({ url })
  await expect(known.translate({ text: "Hello", from: "en", to: "ti" })).rejects.toThrow(TranslatorFault)
  const away = libreTranslate({ url: "http://127.0.0.1:9" })
  await expect(away.translate({ text: "Hello", from: "en", to: "es" })).rejects.toThrow(TranslatorFault)
})
