export { Difference } from "./parts/difference.tsx"
export { ReadingHint } from "./parts/reading-hint.tsx"
export { StateOf } from "./parts/state-of.tsx"
