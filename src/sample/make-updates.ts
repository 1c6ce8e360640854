import type { Making } from "./making.ts"

export async function makeUpdates(_making: Making): Promise<void> {}
