export { DatesOf, StatusOf } from "./shown.tsx"
export { words as planWords } from "./words/index.ts"
