import { chromium } from "@playwright/test"
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })
const ctx = await browser.newContext({ storageState: "/tmp/state.json" })
const page = await ctx.newPage()
await page.goto("http://localhost:4100/en/two-rivers/council")
const hrefs = await page
  .locator('a[href*="/council/seats/"]')
  .evaluateAll((as) => as.map((a) => a.getAttribute("href")))
console.log([...new Set(hrefs)].slice(0, 5).join("\n"))
await browser.close()
