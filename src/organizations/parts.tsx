export { words as organizationWords } from "./words/index.ts"
