import { NotFound } from "#platform/refusals"

export type FileFormat = "csv" | "xlsx"

export function formatOf(format: string): FileFormat {
  if (format === "csv" || format === "xlsx") return format
  throw new NotFound()
}
