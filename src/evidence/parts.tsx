export { words as evidenceWords } from "./words/index.ts"
