import { z } from "zod"

/** The agenda item an address names (`?item=...`), or none. */
export function itemAsked(url: string): string | null {
  const asked = z.uuid().safeParse(new URL(url).searchParams.get("item"))
  return asked.success ? asked.data : null
}
