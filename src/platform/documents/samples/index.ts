/** Documents the tests draw: every kind of block in three languages, and one full of hostile text. */
export { arabic } from "./arabic.ts"
export { english } from "./english.ts"
export { french } from "./french.ts"
export { hostileDocument, hostileWords, longWord } from "./hostile.ts"
