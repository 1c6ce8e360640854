export { listedSaid, listsWithSomebody } from "./parts/listed-said.ts"
export { words as attendanceWords } from "./words/index.ts"
