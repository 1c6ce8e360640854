import { defineConfig } from "@playwright/test"

const chromium = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"

export default defineConfig({
  testDir: "tests/journeys",
  workers: 2,
  fullyParallel: true,
  // A flake is a defect: it is found, not tried again.
  retries: 0,
  timeout: 120_000,
  reporter: [["list"]],
  use: {
    locale: "en-CA",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
})
