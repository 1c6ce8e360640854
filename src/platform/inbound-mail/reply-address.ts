/** The address with a token in it, so that an answer says what it answers: `reply@a.b` is `reply+token@a.b`. */
export function replyAddress(address: string, token: string): string {
  const [local = "", host = ""] = parts(address)
  return `${local}+${token}@${host}`
}

/** The token in one of these addresses of ours; null when none of them has one. Mail servers may change case. */
export function tokenIn(address: string, recipients: readonly string[]): string | null {
  const [local = "", host = ""] = parts(address.toLowerCase())
  for (const recipient of recipients) {
    const [to = "", at = ""] = parts(recipient.toLowerCase())
    if (at === host && to.startsWith(`${local}+`) && to.length > local.length + 1)
      return to.slice(local.length + 1)
  }
  return null
}

function parts(address: string): [string, string] {
  const at = address.lastIndexOf("@")
  return [address.slice(0, at), address.slice(at + 1)]
}
