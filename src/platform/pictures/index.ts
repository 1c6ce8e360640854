export { redrawn } from "./redrawn.ts"
export type { Bounds, Drawing, PictureProblem } from "./redrawn.ts"
