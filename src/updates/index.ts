export { words as updateWords } from "./words/index.ts"
