export { diskFileStore } from "./file-store.ts"
export type { FileStore } from "./file-store.ts"
export { keepFile, storedFile } from "./stored-file.ts"
export type { NewFile } from "./stored-file.ts"
