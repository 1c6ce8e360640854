import { Invalid } from "#platform/refusals"
import type { SentFile } from "./upload.ts"
import { words } from "./words/index.ts"

/** The workbook in a form's field `file`. @throws Invalid when none was chosen. */
export async function sentWorkbook(body: FormData): Promise<SentFile> {
  const sent = body.get("file")
  if (!(sent instanceof File) || (sent.size === 0 && sent.name === "")) {
    throw new Invalid([{ field: "file", reason: words.message("file-needed") }])
  }
  return { name: sent.name, content: new Uint8Array(await sent.arrayBuffer()) }
}
