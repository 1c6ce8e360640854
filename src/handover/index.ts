export { noteForSuccessor } from "./acts/note-for-successor.ts"
export { sendPack } from "./acts/send-pack.ts"
export { handoverLinkPages } from "./parts/link-pages.ts"
export { words as handoverWords } from "./words/index.ts"
