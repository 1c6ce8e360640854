import { isIP } from "node:net"
import { resolve } from "node:path"
import { z } from "zod"

/** What the operator may choose, all by environment; every one has a default that works on a fresh machine. */
export type Settings = {
  port: number
  /** The address people use, without a closing slash: links in mail are made from it, never from a request. */
  baseUrl: string
  dataFolder: string
  /** A PostgreSQL 18+ server of one's own, as the unprivileged role; absent: the embedded one. */
  databaseUrl?: string
  /** The same server as the role that owns the tables, for migrations. */
  ownerDatabaseUrl?: string
  /** smtp://user:password@host:port; absent: mail is written to a folder as .eml files. */
  smtpUrl?: string
  mailFrom: string
  /** Where answers to letters come in, when they do: the address they bear a token in, and how they reach us. */
  inbound?: { address: string; port?: number; imapUrl?: string }
  secret?: string
  /** A service that speaks as LibreTranslate does; absent: nothing is translated by a machine. */
  translator?: { url: string; key?: string }
  /** Name servers to ask whose a host name is; absent: those this machine asks. */
  nameServers?: string[]
  operatorEmail: string
  /** How many proxies of our own stand in front; the client's address is read that many hops back. */
  trustedProxies: number
}

/** A setting that cannot be used, by its name. */
export class SettingsFault extends Error {
  readonly setting: string

  constructor(setting: string, problem: string) {
    super(`${setting}: ${problem}`)
    this.setting = setting
  }
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, "starts with postgres://")

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  ENTENTE_URL: z.url({ protocol: /^https?$/ }).optional(),
  ENTENTE_DATA: z.string().optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "starts with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().default("Entente <entente@localhost>"),
  ENTENTE_INBOUND_ADDRESS: z.email("is an address such as reply@example.org").max(200).optional(),
  ENTENTE_INBOUND_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  ENTENTE_INBOUND_IMAP: z
    .string()
    .regex(/^imaps:\/\/|^imap:\/\/[^/@]*@(localhost|127\.0\.0\.1)/, "starts with imaps://")
    .optional(),
  ENTENTE_SECRET: z.string().min(32, "has at least 32 characters").optional(),
  ENTENTE_TRANSLATOR_URL: z
    .url({ protocol: /^https?$/, error: "is an address such as https://translate.example.org" })
    .optional(),
  ENTENTE_TRANSLATOR_KEY: z.string().max(500).optional(),
  ENTENTE_NAME_SERVERS: z
    .string()
    .transform((list) => list.split(",").map((one) => one.trim()))
    .refine((list) => list.every(isNameServer), "is a list of addresses such as 192.0.2.53,192.0.2.54:53")
    .optional(),
  OPERATOR_EMAIL: z.email().default("operator@entente.example"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
})

/** As `setServers` of node:dns takes it: an IP address, with a port or without. */
function isNameServer(one: string): boolean {
  const [, inBrackets, plain] = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d{1,5})?$/.exec(one) ?? []
  return isIP(inBrackets ?? plain ?? one) !== 0
}

export function readSettings(
  env: Record<string, string | undefined>,
  given: { dataFolder?: string; home?: string } = {},
): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const read = environment.safeParse(filled)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new SettingsFault(String(issue?.path[0] ?? "environment"), issue?.message ?? "cannot be read")
  }
  const { data } = read
  return {
    port: data.PORT,
    baseUrl: (data.ENTENTE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ""),
    dataFolder: dataFolderOf(data.ENTENTE_DATA, given),
    mailFrom: data.MAIL_FROM,
    operatorEmail: data.OPERATOR_EMAIL.toLowerCase(),
    trustedProxies: data.TRUSTED_PROXIES,
    ...(data.DATABASE_URL ? { databaseUrl: data.DATABASE_URL } : {}),
    ...(data.DATABASE_OWNER_URL ? { ownerDatabaseUrl: data.DATABASE_OWNER_URL } : {}),
    ...inboundOf(data),
    ...(data.SMTP_URL ? { smtpUrl: data.SMTP_URL } : {}),
    ...(data.ENTENTE_SECRET ? { secret: data.ENTENTE_SECRET } : {}),
    ...translatorOf(data),
    ...(data.ENTENTE_NAME_SERVERS ? { nameServers: data.ENTENTE_NAME_SERVERS } : {}),
  }
}

function translatorOf({
  ENTENTE_TRANSLATOR_URL: url,
  ENTENTE_TRANSLATOR_KEY: key,
}: z.output<typeof environment>): Pick<Settings, "translator"> {
  return url ? { translator: { url, ...(key ? { key } : {}) } } : {}
}

type Inbound = Pick<
  z.output<typeof environment>,
  "ENTENTE_INBOUND_ADDRESS" | "ENTENTE_INBOUND_PORT" | "ENTENTE_INBOUND_IMAP"
>

/** An address nobody reads would lose every answer, and a door without an address would take none. */
function inboundOf(data: Inbound): Pick<Settings, "inbound"> {
  const { ENTENTE_INBOUND_ADDRESS: address, ENTENTE_INBOUND_PORT: port, ENTENTE_INBOUND_IMAP: imapUrl } = data
  const isRead = port !== undefined || imapUrl !== undefined
  if (!address && !isRead) return {}
  if (!address) throw new SettingsFault("ENTENTE_INBOUND_ADDRESS", "is needed to take answers by mail")
  if (!isRead)
    throw new SettingsFault("ENTENTE_INBOUND_PORT", "or ENTENTE_INBOUND_IMAP says where answers come in")
  return {
    inbound: { address, ...(port === undefined ? {} : { port }), ...(imapUrl ? { imapUrl } : {}) },
  }
}

/** What was asked for, from where one stands; by default `data` in the project's own folder, wherever one stands. */
function dataFolderOf(asked: string | undefined, given: { dataFolder?: string; home?: string }): string {
  const wanted = given.dataFolder ?? asked
  return wanted ? resolve(wanted) : resolve(given.home ?? ".", "data")
}
