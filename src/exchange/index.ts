export {
  confirmExchange,
  exchangeImport,
  previewExchange,
  undoExchangeImport,
} from "./import/import-exchange.ts"
export { readFile as readExchangeFile } from "./import/read-file.ts"
export { exchangePreview, sourceOf } from "./import/exchange-preview.ts"
export { words as exchangeWords } from "./words/index.ts"
export { asCsvArchive, asJson, asWorkbook, takenOut } from "./document/taken-out.ts"
export { publishedSchema } from "./rules/published-schema.ts"
