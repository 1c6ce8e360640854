import { expect, test } from "vitest"
import { defineWords, formatDate, formatDateTime, sentence } from "./index.ts"

const words = defineWords("garden", {
  en: { seats: "{count, plural, one {# seat} other {# seats}}", plain: "It's open", markup: "<b>{name}</b>" },
  fr: {
    seats: "{count, plural, one {# siège} many {# de sièges} other {# sièges}}",
    plain: "C’est ouvert",
    markup: "<b>{name}</b>",
  },
})

test("a sentence counts in each language's own way", () => {
  expect(words("en")("seats", { count: 0 })).toBe("0 seats")
  expect(words("fr")("seats", { count: 0 })).toBe("0 siège")
})

test("a message is said later in the reader's language", () => {
  const message = words.message("seats", { count: 2 })
  expect(sentence("en", message)).toBe("2 seats")
  expect(sentence("fr", message)).toBe("2 sièges")
})

test("an apostrophe stays an apostrophe and a tag stays text", () => {
  expect(words("en")("plain")).toBe("It's open")
  expect(words("en")("markup", { name: "Ada" })).toBe("<b>Ada</b>")
})

test("an unknown key is a bug that says where to mend it", () => {
  expect(() => sentence("en", { key: "garden.gate" })).toThrow(/words/)
})

test("dates read as people write them, whatever the server's time zone", () => {
  expect(formatDate("en", "2026-04-02")).toBe("2 April 2026")
  expect(formatDate("fr", "2026-04-01")).toBe("1er avril 2026")
  const instant = new Date("2026-04-01T21:00:00Z")
  expect(formatDateTime("fr", instant, "America/Toronto")).toBe("1er avril 2026 à 17\u00A0h\u00A000")
})
