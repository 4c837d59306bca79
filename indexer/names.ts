/** Names of people as Parliament prints them. */

/** Words before a name that are no part of it, in lower case; titles that are the name ("Lord") are not among them. */
export const HONORIFICS =
  "rt right hon honourable mr mrs ms miss mx dr sir dame prof professor rev revd".split(" ");

const HONORIFIC = new RegExp(`^(?:(?:${HONORIFICS.join("|")})\\.?\\s+)+`, "i");

/** The name without "Mr", "Dr", "Sir" and the like; titles that are the name ("Lord Naseby") stay. */
export function withoutHonorific(name: string): string {
  return name.replace(HONORIFIC, "").trim();
}

/** True for a forename and a surname ("Ben Wallace", "Baroness May of Maidenhead"), false for "Mr Wallace". */
export function isFullName(name: string): boolean {
  return /\S\s+\S/.test(withoutHonorific(name));
}

/** True for the names of peers and bishops. */
export function isPeer(name: string): boolean {
  return /^(?:The )?(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Duchess|Archbishop|Bishop)\b/.test(
    name,
  );
}
