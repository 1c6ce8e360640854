import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/whole-app/**/*.test.ts"],
    globalSetup: ["tests/ground.ts"],
    // One database per worker, kept over its test files: partnerships keep tests apart.
    isolate: false,
    // Two cores, three workers: some tests wait for processes they killed, for mail, for a browser.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
