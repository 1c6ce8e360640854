/**
 * Every table, under its camelCase name. Domains add theirs by declaration merging from their printed `tables.ts`.
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Tables {}

export { openDatabase } from "./database.ts"
export type { Database, Tx } from "./database.ts"
export type { Hearing } from "./listener.ts"
export { migrate, pendingMigrations } from "./migrate.ts"
export { groundFaults } from "./ground.ts"
export { rowsOf } from "./rows-of.ts"
