/** Names of people as Parliament prints them. */

const HONORIFIC = /^(?:(?:Rt\.? Hon\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Professor)\.?\s+)+/;

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
