/** Why no briefing is made. Nothing is exported then: no empty shell. */

/** "nothing_found": nothing speaks to the question; "invalid_briefing": the request contradicts itself. */
export class BriefingRefusal extends Error {
  override readonly name = "BriefingRefusal";
  constructor(
    readonly code: "nothing_found" | "invalid_briefing",
    message: string,
    /** The field at fault, as in the request; null when none is. */
    readonly path: string | null = null,
  ) {
    super(message);
  }
}
