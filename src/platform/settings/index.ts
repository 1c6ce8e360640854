export { keyFor, openSecret } from "./secret.ts"
export { readSettings, SettingsFault } from "./settings.ts"
export type { Settings } from "./settings.ts"
