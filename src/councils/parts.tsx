export { SavedMeanwhile } from "./parts/saved-meanwhile.tsx"
export { words as councilWords } from "./words/index.ts"
