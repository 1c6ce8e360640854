import autocannon from "autocannon"

export type Load = { perSecond: number; p50: number; p97_5: number; failed: number }

/** A form to send instead of looking at the page: each time another one. */
export type Sent = () => { path: string; fields: Record<string, string> }

/** Asks for one page, or sends forms, from 16 clients for some seconds, after a warm-up. Times are milliseconds. */
export async function load(
  url: string,
  options: { seconds: number; cookie?: string | undefined; send?: Sent | undefined },
): Promise<Load> {
  const headers = options.cookie ? { cookie: options.cookie } : {}
  const asking = { url, headers, connections: 16, ...(options.send ? sending(url, options.send) : {}) }
  await autocannon({ ...asking, duration: 2 })
  const result = await autocannon({ ...asking, duration: options.seconds })
  const answered = options.send ? result["3xx"] : result["2xx"]
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    failed: result.requests.total - answered + result.errors,
  }
}

function sending(url: string, send: Sent) {
  const headers = { "content-type": "application/x-www-form-urlencoded", origin: new URL(url).origin }
  const setupRequest = (request: object) => {
    const { path, fields } = send()
    return { ...request, method: "POST", path, headers, body: new URLSearchParams(fields).toString() }
  }
  return { requests: [{ method: "POST" as const, setupRequest }] }
}

/** One client, one page at a time: the middle of some tries, in milliseconds. */
export async function oneByOne(
  url: string,
  { tries, cookie }: { tries: number; cookie: string },
): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn <= tries; turn++) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    // The first one warms up.
    if (turn > 0) times.push(performance.now() - began)
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(tries / 2)]!)
}
