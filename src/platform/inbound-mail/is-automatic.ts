/** Why a letter was written by a program and not by somebody; null for a person's. Answering one would go on for ever. */
export function isAutomatic(letter: {
  headers: ReadonlyMap<string, string>
  from: string
  subject: string
}): string | null {
  const { headers, from, subject } = letter
  const said = (name: string) => headers.get(name)?.toLowerCase().trim() ?? ""
  // RFC 3834: anything but "no" was submitted by a program.
  if (!["", "no"].includes(said("auto-submitted").split(";")[0]!.trim())) return "auto-submitted"
  if (said("return-path") === "<>" || /^(mailer-daemon|postmaster|no-?reply)@/i.test(from)) return "bounce"
  if (said("content-type").startsWith("multipart/report")) return "bounce"
  if (headers.has("list-id") || /^(bulk|junk|list|auto_reply)$/.test(said("precedence"))) return "list"
  if (headers.has("x-autoreply") || headers.has("x-autorespond")) return "auto-submitted"
  if (/^(out of office|automatic reply|auto(matic)?[- ]?reply|absence|réponse automatique)\b/i.test(subject))
    return "out-of-office"
  return null
}
