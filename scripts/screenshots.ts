import { spawn } from "node:child_process"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "@playwright/test"

// Makes the pictures of the two READMEs from the sample partnership: `npm run build`, then `npm run screenshots`.
const port = 3950
const address = `http://localhost:${port}`
const folder = await mkdtemp(join(tmpdir(), "entente-pictures-"))
await chmod(folder, 0o755)
const env = { ...process.env, NODE_ENV: "production", ENTENTE_DATA: folder, PORT: String(port) }
const server = spawn(process.execPath, ["src/main.ts", "serve"], {
  env,
  stdio: ["ignore", "pipe", "inherit"],
})
const link = await new Promise<string>((resolve) => {
  let said = ""
  server.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString()
    const found = /https?:\S+\/sign-in\/link\/\S+/.exec(said)
    if (found) resolve(found[0])
  })
})
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, colorScheme: "light" })
await page.goto(link)
await page.locator("main button").click()
for (const locale of ["en", "fr"]) {
  await page.goto(`${address}/${locale}/two-rivers`)
  await page.screenshot({ path: `docs/images/what-needs-you-${locale}.png` })
}
await browser.close()
server.kill("SIGTERM")
await new Promise((resolve) => server.once("exit", resolve))
await rm(folder, { recursive: true, force: true })
