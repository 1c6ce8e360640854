import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/whole-app/**/*.test.ts"],
    globalSetup: ["tests/ground.ts"],
    // One database per worker, kept over its test files: partnerships keep tests apart.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
