export { words as strategyWords } from "./words/index.ts"
