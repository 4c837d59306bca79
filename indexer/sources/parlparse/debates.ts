/** Headings and speeches into blocks: one debate for each lowest heading with speech under it. */
import type { ContributionKind } from "../../contribution.ts";
import type { Block, Turn, TurnSpeaker } from "../block.ts";
import { UNIDENTIFIED } from "../block.ts";
import { Chairs } from "./chairs.ts";
import type { Heading, Root, Speech, SpeechParagraph } from "./items.ts";
import { type Place, placeOf } from "./places.ts";
import {
  isListed,
  isMinister,
  isSpoken,
  isUrgent,
  openingQuestion,
  questionOrAside,
  statedKind,
  whoAnswers,
} from "./question-time.ts";
import { isAllRecord, splitRecord } from "./records.ts";
import { personOf, speakerOf } from "./speakers.ts";
import { readHeading, Titles } from "./titles.ts";

/** Hansard's note of what a Member did, not said, or of one who rose and was not heard. */
const GESTURE =
  /^(?:(?:indicated (?:dissent|assent)|rose(?: in (?:his|her|their) place)?)\s*[.—–-]*|My Lords\s*[—–-]+)$/;

/** A speech as it was met, with what only its place in the file tells. */
interface Met {
  speech: Speech;
  /** Settled when somebody else takes the Chair. */
  chair?: boolean;
  /** The speech that this one goes on with, where the source prints no name after a change of Chair. */
  continues: Speech | null;
}

function urlOf({ url }: Readonly<Record<string, string>>): string | null {
  return url && URL.canParse(url) ? url : null;
}

/** Collects speeches until the next debate begins. */
export class DebateBuilder {
  private readonly titles = new Titles();
  private readonly chairs = new Chairs();
  private place: Place | null = null;
  private met: Met[] = [];
  private chairChanged = false;
  /** Since the heading of the oral questions nothing else has begun. */
  private oral = false;
  /** Who has answered questions under this department so far. */
  private answering = new Set<string>();

  /** The block that a heading ends, if any. */
  heading(heading: Heading): Block | null {
    const { title, chair } = readHeading(heading.text);
    if (chair !== null && title === "" && this.met.length > 0) {
      this.changeChair(chair);
      return null;
    }
    const block = this.end();
    if (chair !== null) this.chairs.announce(chair);
    this.titles.heading(heading.level, title);
    if (heading.level === "oral") this.oral = true;
    if (heading.level !== "minor") this.answering = new Set();
    this.place = placeOf(heading);
    return block;
  }

  speech(speech: Speech): void {
    const place = placeOf(speech);
    this.place = { ...place, house: place.house ?? this.place?.house ?? null };
    this.chairs.hear(speech);
    this.met.push({ speech, continues: this.continued(speech) });
    this.chairChanged = false;
  }

  /**
   * The block of the speeches since the last heading; null when there are none.
   * @param complete false where the file broke off inside the debate
   */
  end(complete = true): Block | null {
    const { met, place } = this;
    this.met = [];
    this.chairChanged = false;
    if (met.length === 0 || !place) return null;
    const isChair = (speech: Speech) => this.chairs.has(speech, place.date);
    const speeches = met.map(({ speech }) => speech);
    const spoken = speeches.filter((speech) => isSpoken(speech) && !isChair(speech));
    const opening = openingQuestion(spoken, this.oral, place.house);
    if (this.oral && spoken.length > 0 && (!opening || isUrgent(opening))) {
      this.oral = false;
      this.titles.separate();
    }
    const answers = opening && whoAnswers(speeches, opening, isChair);
    if (answers) this.answering.add(answers);
    const title = this.titles.current;
    if (spoken.length > 0) this.titles.spoken();
    const turns = met.flatMap((item) => {
      const chair = item.chair ?? isChair(item.speech);
      return this.turns({ ...item, chair }, place, opening);
    });
    takeOfficesFromFirstMention(turns);
    return {
      title,
      house: place.house,
      venue: place.venue,
      date: place.date,
      dateBasis: place.date ? "stated" : null,
      url: null,
      gapsMarked: true,
      complete,
      turns,
    };
  }

  private changeChair(name: string): void {
    const date = this.place?.date ?? null;
    for (const item of this.met) item.chair ??= this.chairs.has(item.speech, date);
    this.chairs.announce(name);
    this.chairChanged = true;
  }

  private continued(speech: Speech): Speech | null {
    const before = this.met.at(-1);
    if (!this.chairChanged || !before || before.chair || !isSpoken(before.speech)) return null;
    return speech.attributes.nospeaker === "true" && !isAllRecord(speech.paragraphs)
      ? before.speech
      : null;
  }

  private kind(met: Met, place: Place, opening: Speech | null): ContributionKind {
    const { speech, chair } = met;
    if (!isSpoken(speech) && !met.continues) return "procedural";
    if (place.venue === "Written Statements") return "written-statement";
    if (chair || GESTURE.test(speech.paragraphs[0]?.text ?? "")) return "procedural";
    const stated = statedKind(speech);
    if (stated) return stated;
    if (!opening) return "speech";
    if (speech === opening || isListed(speech)) return "question";
    return this.answering.has(personOf(speech)) || isMinister(speech, place.date)
      ? "answer"
      : questionOrAside(speech);
  }

  private turns(met: Met, place: Place, opening: Speech | null): Turn[] {
    const { speech, continues, chair = false } = met;
    const { attributes } = speech;
    const column = attributes.colnum?.trim();
    const suffix = column && /^\d+$/.test(column) ? place.columnSuffix : "";
    const turn = (speaker: TurnSpeaker, paragraphs: SpeechParagraph[]) => ({
      speaker,
      paragraphs,
      reference: null,
      gapBefore: false,
      column: column ? `${column}${suffix}` : null,
      url: urlOf(attributes),
    });
    const ofSomebody = isSpoken(speech) || continues !== null;
    const { spoken, record } = ofSomebody
      ? splitRecord(speech.paragraphs)
      : { spoken: speech.paragraphs, record: [] };
    const speaker = continues ? goesOn(continues, place) : speakerOf(speech, place.date);
    const said: Turn = {
      ...turn({ ...speaker, chair: speaker.chair || chair }, spoken),
      aliases: attributes.id ? [attributes.id] : [],
      listed: speech === opening || isListed(speech),
      kind: this.kind(met, place, opening),
    };
    if (record.length === 0) return [said];
    return [said, { ...turn(UNIDENTIFIED, record), listed: false, kind: "procedural" }];
  }
}

function goesOn(before: Speech, place: Place): TurnSpeaker {
  const speaker = speakerOf(before, place.date);
  if (!speaker.name) return speaker;
  const evidence = [
    `the source prints no name here, after a change of Chair in the middle of ${speaker.name}’s speech`,
  ];
  return { ...speaker, attribution: "inferred", evidence };
}

/** Hansard prints an office once in a debate; it holds for the same person's later turns there. */
function takeOfficesFromFirstMention(turns: readonly Turn[]): void {
  const offices = new Map<string, string>();
  for (const { speaker } of turns) {
    if (!speaker.name) continue;
    if (speaker.office) offices.set(speaker.name, speaker.office);
    else speaker.office = offices.get(speaker.name) ?? null;
  }
}

/** True for an edition that a later one replaces. */
export function isSuperseded(root: Root): boolean {
  return root.attributes.latest === "no";
}
