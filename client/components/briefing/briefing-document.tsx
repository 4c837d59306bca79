import type { Briefing, BriefingSection, SectionId } from "../../../server/contract.ts";
import { dayAndTime } from "../../wording.ts";
import { Balance } from "./balance.tsx";
import { type Editing, Item } from "./item.tsx";
import { NoteField } from "./note-field.tsx";
import { TimelineTable } from "./timeline-table.tsx";

interface Props {
  briefing: Briefing;
  notes: Partial<Record<SectionId, string>>;
  onNote: (id: SectionId, note: string) => void;
  /** Null where quotations are edited elsewhere. */
  editing: Editing | null;
}

/** The sections in their order, as they will be exported. */
export function BriefingDocument({ briefing, notes, onNote, editing }: Props) {
  return (
    <article class="briefing-document">
      <h2 class="briefing-title" dir="auto">
        {briefing.title}
      </h2>
      <Balance balance={briefing.balance} />
      {briefing.sections.map((section) => (
        <Section
          key={section.id}
          section={section}
          note={notes[section.id] ?? ""}
          onNote={(note) => onNote(section.id, note)}
          editing={editing}
        />
      ))}
      <p class="quiet">{briefing.licence}</p>
      <p class="quiet">
        Index {briefing.index.generation}, built {dayAndTime(briefing.index.builtAt)}.
      </p>
    </article>
  );
}

interface SectionProps extends Pick<Props, "editing"> {
  section: BriefingSection;
  note: string;
  onNote: (note: string) => void;
}

function Section({ section, note, onNote, editing }: SectionProps) {
  const { id, heading, empty, items } = section;
  const headingId = `section-${id}`;
  const inList = id === "sources" && !empty;
  const shown = items.filter((item) => item.kind !== "date" || item.row === null);
  const List = inList ? "ul" : "div";
  return (
    <section
      aria-labelledby={headingId}
      class={empty ? "briefing-section empty" : "briefing-section"}
    >
      <h3 id={headingId}>{heading}</h3>
      <TimelineTable items={items} />
      <List class={inList ? "sources" : "items"}>
        {shown.map((item, place) =>
          inList ? (
            <li key={place}>
              <Item item={item} editing={editing} />
            </li>
          ) : (
            <Item key={keyOf(item, place)} item={item} editing={editing} />
          ),
        )}
      </List>
      <NoteField on={`“${heading}”`} note={note} onCommit={onNote} />
    </section>
  );
}

/** Quotations keep their fields when they move; all else is known by its place. */
const keyOf = (item: BriefingSection["items"][number], place: number) =>
  item.kind === "quotation" ? `${item.contributionId} ${item.quoteStart}` : place;
