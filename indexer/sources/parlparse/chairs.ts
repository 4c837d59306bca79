/** Who presides, as far as a file tells: by its headings, by words only the Chair says, by known names. */
import { withoutHonorific } from "../../names.ts";
import { isDeputySpeaker } from "./deputies.ts";
import type { Speech } from "./items.ts";
import { personOf, presides, speakerOf } from "./speakers.ts";

export class Chairs {
  private announced: string | null = null;
  private readonly heard = new Set<string>();

  /** A heading says who takes the Chair; whoever held it before speaks as a Member from here on. */
  announce(name: string): void {
    this.announced = withoutHonorific(name);
    this.heard.clear();
  }

  /** Takes note of words that only the Chair says. */
  hear(speech: Speech): void {
    if (presides(speech)) this.heard.add(personOf(speech));
  }

  /** @param date the sitting day, for the Speaker and deputies known by name */
  has(speech: Speech, date: string | null): boolean {
    const { id = "", speakername = "" } = speech.attributes;
    if (this.heard.has(personOf(speech)) || speakerOf(speech, date).chair) return true;
    if (this.announced !== null && withoutHonorific(speakername) === this.announced) return true;
    const inChamber = id.startsWith("uk.org.publicwhip/debate/");
    return inChamber && date !== null && isDeputySpeaker(speakername, date);
  }
}
