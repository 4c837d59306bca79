/** What a person chose for a briefing, and the request that it makes. */
import type { BriefingRequest, SectionId } from "../../server/contract.ts";
import type { BriefingOptions } from "../api.ts";
import type { Kept } from "../keeping/kept.ts";
import { type Asked, isNothing } from "../route.ts";
import { sectionIds } from "./sections.ts";

export interface Draft {
  /** What a briefing from kept quotations is about; empty while the person has not said. */
  subject: string;
  /** Empty for the server's own title. */
  title: string;
  length: NonNullable<BriefingRequest["length"]>;
  order: NonNullable<BriefingRequest["order"]>;
  leftOut: readonly SectionId[];
  notes: Partial<Record<SectionId, string>>;
  /** What was changed in the briefing on that question. */
  edited: Edits & { question: string };
}

/** What a person changes among the contributions found for a question, by their ids. */
export interface Edits {
  dropped: readonly string[];
  /** The order set; empty for the order in which they were found. */
  arranged: readonly string[];
  notes: Readonly<Record<string, string>>;
}

const noEdits: Edits = { dropped: [], arranged: [], notes: {} };

export const freshDraft: Draft = {
  subject: "",
  title: "",
  length: "three-pages",
  order: "kept",
  leftOut: [],
  notes: {},
  edited: { question: "", ...noEdits },
};

/** What the briefing is about: what the person says, else the question under which something was kept. */
export const subjectOf = ({ subject }: Draft, kept: readonly Kept[]) =>
  subject.trim() || (kept.find(({ question }) => question !== null)?.question ?? "");

/** Kept quotations need their section unless each stands in its own. */
export const isFixed = (id: SectionId, fromKept: boolean) => fromKept && id === "key-quotations";

export const editsFor = ({ edited }: Draft, question: string): Edits =>
  edited.question === question ? edited : noEdits;

/**
 * @param asked the question, or null for a briefing from what was kept
 * @returns null where there is nothing to make a briefing from
 */
export function requestOf(
  draft: Draft,
  asked: Asked | null,
  kept: readonly Kept[],
): BriefingOptions | null {
  const question = asked?.question ?? subjectOf(draft, kept);
  if (question === "" || (asked === null && kept.length === 0)) return null;
  const sections = sectionIds.filter(
    (id) => isFixed(id, asked === null) || !draft.leftOut.includes(id),
  );
  const { dropped, arranged, notes: ownNotes } = asked ? editsFor(draft, question) : noEdits;
  const notes = [
    ...(asked ? [] : kept.map(({ note, contributionId }) => ({ text: note, contributionId }))),
    ...Object.entries(ownNotes)
      .filter(([contributionId]) => !dropped.includes(contributionId))
      .map(([contributionId, text]) => ({ text, contributionId })),
    ...sections.map((section) => ({ text: draft.notes[section] ?? "", section })),
  ].filter(({ text }) => text.trim() !== "");
  return {
    question,
    ...(asked && !isNothing(asked.given) && { filters: asked.given.filters }),
    ...(asked?.given.exactly && { readFilters: false }),
    ...(asked === null && keptParts(kept, draft.order)),
    ...(arranged.length > 0 && { arrange: [...arranged] }),
    ...(dropped.length > 0 && { drop: [...dropped] }),
    ...(sections.length < sectionIds.length && { sections }),
    ...(notes.length > 0 && { notes }),
    length: draft.length,
    ...(draft.title.trim() !== "" && { title: draft.title.trim() }),
  };
}

function keptParts(kept: readonly Kept[], order: Draft["order"]) {
  return {
    keep: kept.map(({ contributionId }) => contributionId),
    quotations: kept.flatMap(({ contributionId, words }) =>
      words.map(({ quoteStart, quoteEnd }) => ({ contributionId, quoteStart, quoteEnd })),
    ),
    order,
  };
}

/** The contribution that a refused request is refused for; null where it is not one of those kept. */
export function contributionAtFault(path: string | null, request: BriefingOptions): string | null {
  const [, list, place] = /^(keep|quotations)\.(\d+)/.exec(path ?? "") ?? [];
  if (place === undefined) return null;
  const at = Number(place);
  const id = list === "keep" ? request.keep?.[at] : request.quotations?.[at]?.contributionId;
  return id ?? null;
}

/** The note that a refused request is refused for, because its contribution is not quoted. */
export function noteAtFault(path: string | null, request: BriefingOptions) {
  const [, place] = /^notes\.(\d+)\.contributionId$/.exec(path ?? "") ?? [];
  const note = place === undefined ? undefined : request.notes?.[Number(place)];
  return note?.contributionId ? { text: note.text, contributionId: note.contributionId } : null;
}

/** A draft as it was written down; what cannot be read is as in a fresh one. */
export function readDraft(text: string): Draft {
  const { subject, title, length, order, leftOut, notes, edited } = parsed(text);
  const string = (value: unknown) => (typeof value === "string" ? value : "");
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const noteTexts = sectionIds.flatMap((id) => {
    const note = isRecord(notes) ? string(notes[id]) : "";
    return note === "" ? [] : [[id, note]];
  });
  return {
    subject: string(subject),
    title: string(title),
    length: length === "one-page" || length === "all" ? length : freshDraft.length,
    order: order === "sections" ? order : freshDraft.order,
    leftOut: sectionIds.filter((id) => strings(leftOut).includes(id)),
    notes: Object.fromEntries(noteTexts),
    edited: isRecord(edited)
      ? {
          question: string(edited.question),
          dropped: strings(edited.dropped),
          arranged: strings(edited.arranged),
          notes: Object.fromEntries(
            Object.entries(isRecord(edited.notes) ? edited.notes : {}).filter(
              (one): one is [string, string] => typeof one[1] === "string" && one[1] !== "",
            ),
          ),
        }
      : freshDraft.edited,
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
