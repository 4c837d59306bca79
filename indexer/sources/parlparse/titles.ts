/**
 * What a debate is called, out of headings whose levels ParlParse does not keep to: business that
 * follows on questions or on another debate often has a minor heading, under whatever major heading
 * came last. So a minor heading belongs to the major one only while no Member has spoken directly
 * under that ("Opposition Day", a department's questions), and else stands by itself.
 */
import type { Heading } from "./items.ts";

/** Headings that begin new business at whatever level they stand. */
const BEGINS_ANEW = /^business without debate\b/i;

const IN_THE_CHAIR = /[\s—–-]*\[([^\]]*?) in the Chair\][\s—–-]*/;

/** A heading's words, and who takes the Chair by it: "[Mr. Joe Benton in the Chair] — Death Penalty". */
export function readHeading(text: string): { title: string; chair: string | null } {
  const [, chair = null] = IN_THE_CHAIR.exec(text) ?? [];
  return { title: text.replace(IN_THE_CHAIR, " ").trim(), chair };
}

export class Titles {
  private head: string | null = null;
  private minor: string | null = null;
  private spokenUnderHead = false;

  /** The title of the debate under the last heading. */
  get current(): string | null {
    return [this.head, this.minor].filter(Boolean).join(" — ") || null;
  }

  heading(level: Heading["level"], title: string): void {
    const child =
      level === "minor" && this.head !== null && !this.spokenUnderHead && !BEGINS_ANEW.test(title);
    this.minor = child ? title : null;
    if (child) return;
    this.head = level === "oral" ? null : title;
    this.spokenUnderHead = false;
  }

  /** A Member has spoken under the last heading. */
  spoken(): void {
    if (this.minor === null) this.spokenUnderHead = true;
  }

  /** The last heading turns out to be none of its major heading's. */
  separate(): void {
    if (this.minor === null) return;
    this.head = this.minor;
    this.minor = null;
    this.spokenUnderHead = true;
  }
}
