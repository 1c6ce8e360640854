export type OrganizationNamed = { organization: string; organizationFr: string }
export type UpdateNamed = OrganizationNamed & { activity: string; activityFr: string }

/** Who an act was about, kept in both languages: the history is read in either, and a name may change afterwards. */
export function organizationNamed(organization: { nameEn: string; nameFr: string }): OrganizationNamed {
  return { organization: organization.nameEn, organizationFr: organization.nameFr }
}

export function updateNamed(
  activity: { titleEn: string; titleFr: string },
  organization: { nameEn: string; nameFr: string },
): UpdateNamed {
  return {
    activity: activity.titleEn,
    activityFr: activity.titleFr,
    ...organizationNamed(organization),
  }
}
