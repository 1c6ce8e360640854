export { openEmbeddedPostgres } from "./open-embedded-postgres.ts"
export type { EmbeddedPostgres, LoginRole } from "./open-embedded-postgres.ts"
export { EmbeddedPostgresUnavailable } from "./unavailable.ts"
