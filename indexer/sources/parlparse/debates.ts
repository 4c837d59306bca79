/** Headings and speeches into blocks: one debate for each lowest heading with speech under it. */
import type { ContributionKind, House } from "../../contribution.ts";
import type { Block, Turn } from "../block.ts";
import type { Heading, Root, Speech } from "./items.ts";
import { isGroup, personOf, presides, speakerOf } from "./speakers.ts";

interface Place {
  house: House | null;
  venue: string | null;
  /** What Hansard writes behind a column number there. */
  columnSuffix: string;
  date: string | null;
}

const PLACES: Readonly<Record<string, Omit<Place, "date">>> = {
  debate: { house: "Commons", venue: "Commons Chamber", columnSuffix: "" },
  lords: { house: "Lords", venue: "Lords Chamber", columnSuffix: "" },
  westminhall: { house: "Commons", venue: "Westminster Hall", columnSuffix: "WH" },
  wms: { house: null, venue: "Written Statements", columnSuffix: "WS" },
};

/** "uk.org.publicwhip/westminhall/2009-10-27a.1.0" */
const ID = /^uk\.org\.publicwhip\/([a-z]+)\/(\d{4}-\d{2}-\d{2})/;

function placeOf({ attributes }: Heading | Speech): Place {
  const [, kind = "", date = null] = ID.exec(attributes.id ?? "") ?? [];
  const place = PLACES[kind] ?? { house: null, venue: null, columnSuffix: "" };
  return { ...place, house: place.house ?? houseOf(attributes), date };
}

/** Written statements of both Houses have one form of id; the speaker's or the address tells. */
function houseOf({ speakerid = "", url = "" }: Readonly<Record<string, string>>): House | null {
  if (speakerid.includes("/lord/") || /\/pa\/ld\d/.test(url)) return "Lords";
  if (speakerid.includes("/member/") || /\/pa\/cm\d/.test(url)) return "Commons";
  return null;
}

const KINDS: Readonly<Record<string, ContributionKind>> = {
  Question: "question",
  SupplementaryQuestion: "question",
  Answer: "answer",
  Speech: "speech",
  Intervention: "speech",
  Statement: "speech",
  PointOfOrder: "speech",
};

/** Hansard's note of what a Member did, not said. */
const GESTURE = /^(?:indicated (?:dissent|assent)|rose(?: in (?:his|her|their) place)?)\s*[.—–-]*$/;

function urlOf({ url }: Readonly<Record<string, string>>): string | null {
  return url && URL.canParse(url) ? url : null;
}

/** Collects speeches until the next debate begins. */
export class DebateBuilder {
  private oral = false;
  private major: string | null = null;
  private minor: string | null = null;
  private place: Place | null = null;
  private speeches: Speech[] = [];
  /** Who has presided or answered questions so far in this file, and under this department. */
  private readonly chairs = new Set<string>();
  private answering = new Set<string>();

  /** The block that a heading ends, if any. */
  heading(heading: Heading): Block | null {
    const block = this.end();
    const text =
      heading.text.replace(/^(\[[^\]]*in the Chair\])[\s—–-]*/, "").trim() || heading.text;
    if (heading.level === "minor") this.minor = text;
    else {
      this.oral = heading.level === "oral" || (this.oral && this.major === null);
      this.major = heading.level === "oral" ? null : text;
      this.minor = null;
      this.answering = new Set();
    }
    this.place = placeOf(heading);
    return block;
  }

  speech(speech: Speech): void {
    const place = placeOf(speech);
    this.place = { ...place, house: place.house ?? this.place?.house ?? null };
    this.speeches.push(speech);
  }

  /** The block of the speeches since the last heading; null when there are none. */
  end(): Block | null {
    const { speeches, place } = this;
    this.speeches = [];
    if (speeches.length === 0 || !place) return null;
    for (const speech of speeches) if (presides(speech)) this.chairs.add(personOf(speech));
    if (this.oral) this.findAnswering(speeches);
    const turns = speeches.map((speech) => this.turn(speech, place));
    takeOfficesFromFirstMention(turns);
    return {
      title: [this.major, this.minor].filter(Boolean).join(" — ") || null,
      house: place.house,
      venue: place.venue,
      date: place.date,
      dateBasis: place.date ? "stated" : null,
      url: null,
      gapsMarked: true,
      complete: true,
      turns,
    };
  }

  /** Whoever speaks first after the listed questions, and did not put one, answers for the Government. */
  private findAnswering(speeches: readonly Speech[]): void {
    const spoken = speeches.filter((s) => s.attributes.nospeaker !== "true" && !isGroup(s));
    const askers = new Set(spoken.filter((s) => isListed(s)).map(personOf));
    const first = spoken.findIndex(isListed);
    if (first === -1) return;
    const answer = spoken
      .slice(first)
      .find((s) => !askers.has(personOf(s)) && !this.chairs.has(personOf(s)));
    if (answer) this.answering.add(personOf(answer));
  }

  private kind(speech: Speech): ContributionKind {
    const person = personOf(speech);
    const [, type = ""] = (speech.attributes.type ?? "").split(" ");
    if (speech.attributes.nospeaker === "true" || isGroup(speech)) return "procedural";
    if (this.place?.venue === "Written Statements") return "written-statement";
    if (this.chairs.has(person)) return "procedural";
    if (
      speakerOf(speech, this.place?.date ?? null).chair ||
      GESTURE.test(speech.paragraphs[0]?.text ?? "")
    ) {
      return "procedural";
    }
    const stated = KINDS[type];
    if (stated) return stated;
    if (isListed(speech)) return "question";
    if (!this.oral) return "speech";
    const office = speech.attributes.speakeroffice !== undefined;
    return office || this.answering.has(person) ? "answer" : "question";
  }

  private turn(speech: Speech, place: Place): Turn {
    const { attributes, paragraphs } = speech;
    const speaker = speakerOf(speech, place.date);
    const column = attributes.colnum?.trim();
    const suffix = column && /^\d+$/.test(column) ? place.columnSuffix : "";
    return {
      speaker: { ...speaker, chair: speaker.chair || this.chairs.has(personOf(speech)) },
      paragraphs,
      reference: null,
      gapBefore: false,
      column: column ? `${column}${suffix}` : null,
      aliases: attributes.id ? [attributes.id] : [],
      url: urlOf(attributes),
      listed: isListed(speech),
      kind: this.kind(speech),
    };
  }
}

function isListed(speech: Speech): boolean {
  return speech.listed || speech.attributes["oral-qnum"] !== undefined;
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
