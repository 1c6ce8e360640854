export { whatRestsOn } from "./what-rests-on.ts"
export type { Resting } from "./what-rests-on.ts"
