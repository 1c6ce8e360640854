declare module "autocannon" {
  type Result = {
    requests: { average: number; total: number }
    latency: { p50: number; p90: number; p97_5: number; p99: number }
    non2xx: number
    errors: number
  }
  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
  }): Promise<Result>
}
