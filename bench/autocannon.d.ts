declare module "autocannon" {
  type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string }
  type Result = {
    requests: { average: number; total: number }
    latency: { p50: number; p90: number; p97_5: number; p99: number }
    "2xx": number
    "3xx": number
    errors: number
    /** In seconds. */
    duration: number
  }
  export default function autocannon(options: {
    url: string
    connections: number
    duration?: number
    /** How many requests in all, instead of for how long. */
    amount?: number
    headers?: Record<string, string>
    requests?: (Request & { setupRequest?: (request: Request) => Request })[]
  }): Promise<Result>
}
