import { expect, test } from "vitest"
import { directionOf } from "./direction.ts"

test.each(["ar", "fa", "fa-AF", "prs", "ps", "ur", "he", "uz-Arab", "ku-Arab", "ckb", "yi"])(
  "%s is written from right to left",
  (lang) => expect(directionOf(lang)).toBe("rtl"),
)

test.each(["en", "fr-CA", "ti", "so", "ku", "uz", "zh-Hans", "sr-Latn", "uk"])(
  "%s is written from left to right",
  (lang) => expect(directionOf(lang)).toBe("ltr"),
)
