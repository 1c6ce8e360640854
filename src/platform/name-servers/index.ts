export { textRecords } from "./text-records.ts"
