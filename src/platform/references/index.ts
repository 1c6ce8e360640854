export { makeReference, readReference } from "./reference.ts"
