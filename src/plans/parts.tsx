export { DatesOf, StatusOf } from "./parts/shown.tsx"
export { words as planWords } from "./words/index.ts"
