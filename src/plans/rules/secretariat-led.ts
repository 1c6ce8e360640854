type Involved = { part: "lead" | "partner"; isSecretariat: boolean }

/** Whether nobody leads it but the organisation that holds the secretariat, or nobody at all. */
export function isSecretariatLed({ organizations }: { organizations: readonly Involved[] }): boolean {
  return organizations.every((one) => one.part !== "lead" || one.isSecretariat)
}
