import type { Served } from "./fixture.ts"

/** What became of a form: the answer's status, its page and where it leads; nothing when the connection was cut. */
export type Answer = { status: number; page: string; location: string | null } | undefined

/** Somebody at a browser without JavaScript, in whichever server runs at the moment. */
export type Person = {
  visit(path: string): Promise<Answer>
  /** The fields of the form on a page that has this field, as they stand there. */
  form(path: string, field: string): Promise<FormData | undefined>
  send(path: string, body: FormData): Promise<Answer>
  /** The server was started again; the browser stays signed in. */
  moveTo(server: Served): void
}

export async function signedIn(server: Served): Promise<Person> {
  let { origin } = server
  let cookie = ""
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { Cookie: cookie, Origin: origin }
    try {
      const answer = await fetch(new URL(path, origin), { ...init, headers, redirect: "manual" })
      const set = answer.headers.getSetCookie().map((one) => one.split(";")[0]!)
      cookie = [...set, cookie].filter(Boolean).join("; ")
      const page = await answer.text()
      return { status: answer.status, page, location: answer.headers.get("location") }
    } catch {
      return undefined
    }
  }
  const person: Person = {
    visit: (path) => ask(path),
    form: async (path, field) => formWith(field, (await ask(path))?.page ?? ""),
    send: (path, body) => ask(path, { method: "POST", body }),
    moveTo: (other) => void ({ origin } = other),
  }
  const link = new URL(server.link).pathname
  const answer = await person.send(link, (await person.form(link, "key"))!)
  if (answer?.status !== 302) throw new Error(`Signing in answered ${answer?.status}`)
  return person
}

/** What a browser would send of the form that has this field, if nothing were typed. */
function formWith(field: string, page: string): FormData | undefined {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(`name="${field}"`))
  if (!form) return undefined
  const body = new FormData()
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const chosen = !/type="(radio|checkbox|file)"/.test(input) || /\schecked\b/.test(input)
    const name = attribute(input, "name")
    if (name && chosen) body.append(name, attribute(input, "value") ?? "")
  }
  for (const [, name, options] of form.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const all = options!.match(/<option\b[^>]*>/g) ?? []
    const option = all.find((one) => /\sselected\b/.test(one)) ?? all[0] ?? ""
    body.append(name!, attribute(option, "value") ?? "")
  }
  return body
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}
