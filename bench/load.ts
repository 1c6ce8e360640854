import autocannon from "autocannon"

export type Load = { perSecond: number; p50: number; p97_5: number; failed: number }

/** Asks for one page from 16 clients for some seconds, after a warm-up. Times are milliseconds. */
export async function load(
  url: string,
  options: { seconds: number; cookie?: string | undefined },
): Promise<Load> {
  const headers = options.cookie ? { cookie: options.cookie } : {}
  await autocannon({ url, headers, connections: 16, duration: 2 })
  const result = await autocannon({ url, headers, connections: 16, duration: options.seconds })

  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    failed: result.non2xx + result.errors,
  }
}
