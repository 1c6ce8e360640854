import { createServer } from "node:http"
import type { ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { libreTranslate, TranslatorFault } from "./index.ts"

const asked: unknown[] = []
/** How much of an answer without an end was written. */
let endless = 0

/** Answers as LibreTranslate does; it knows Spanish. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on("data", (chunk: Buffer) => chunks.push(chunk))
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as { q: string; target: string }
    asked.push(body)
    if (body.target === "so") return void answerForever(response)
    if (body.target === "pa") return void response.writeHead(200).write('{"translatedText": "')
    if (body.target === "tl") return void response.writeHead(200).end('"a text, and not an object"')
    const isKnown = request.url === "/translate" && body.target === "es"
    response.writeHead(isKnown ? 200 : 400, { "Content-Type": "application/json" })
    response.end(
      JSON.stringify(isKnown ? { translatedText: `[es] ${body.q}` } : { error: "no such language" }),
    )
  })
})
let url: string

/** Until whoever asked has had enough. */
function answerForever(response: ServerResponse) {
  response.writeHead(200, { "Content-Type": "application/json" }).write('{"translatedText": "')
  const part = "x".repeat(64_000)
  const more = () => {
    while (!response.destroyed && response.write(part)) endless += part.length
    endless += part.length
  }
  response.on("drain", more)
  more()
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

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

test("an answer that has no end is not read to its end, and one that never comes whole is not waited for", async () => {
  const machine = libreTranslate({ url, wait: 5_000 })
  const text = { text: "Hello", from: "en" }
  await expect(machine.translate({ ...text, to: "so" })).rejects.toThrow("more than 1000000 bytes")
  expect(endless).toBeLessThan(20_000_000)
  const hurried = libreTranslate({ url, wait: 100 })
  await expect(hurried.translate({ ...text, to: "pa" })).rejects.toThrow(TranslatorFault)
  await expect(machine.translate({ ...text, to: "tl" })).rejects.toThrow("Answered 200")
  expect(await machine.translate({ ...text, to: "es" }), "the next one is asked as ever").toBe("[es] Hello")
})
