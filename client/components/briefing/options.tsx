import { type Draft, isFixed } from "../../briefing/draft.ts";
import { sectionIds, sectionNames } from "../../briefing/sections.ts";
import type { ChangeDraft } from "../../briefing/use-draft.ts";
import { TextLine } from "./text-line.tsx";

interface Props {
  draft: Draft;
  change: ChangeDraft;
  fromKept: boolean;
}

const lengths: readonly [Draft["length"], string][] = [
  ["one-page", "one page"],
  ["three-pages", "three pages"],
  ["all", "all"],
];

const orders: readonly [Draft["order"], string][] = [
  ["kept", "together, in your order"],
  ["sections", "each in its section, there in your order"],
];

/** As the contract allows. */
const longestTitle = 200;

/** Length, sections, title, and where kept quotations stand. */
export function Options({ draft, change, fromKept }: Props) {
  const leave = (id: (typeof sectionIds)[number], wanted: boolean) =>
    change({
      leftOut: wanted ? draft.leftOut.filter((one) => one !== id) : [...draft.leftOut, id],
    });
  return (
    <>
      <div class="fields">
        <fieldset class="choices">
          <legend>Length</legend>
          <Radios name="length" choices={lengths} chosen={draft.length} onChoose={change} />
          {fromKept && <p class="quiet">What you kept is quoted whatever the length.</p>}
        </fieldset>
        {fromKept && (
          <fieldset class="choices">
            <legend>Your quotations stand</legend>
            <Radios name="order" choices={orders} chosen={draft.order} onChoose={change} />
          </fieldset>
        )}
      </div>
      <details>
        <summary>
          Sections and title
          <span class="part count">
            {sectionIds.length - draft.leftOut.filter((id) => !isFixed(id, fromKept)).length} of{" "}
            {sectionIds.length} sections
          </span>
        </summary>
        <div class="folded">
          <fieldset class="choices sections">
            <legend>Sections</legend>
            {sectionIds.map((id) => {
              const fixed = isFixed(id, fromKept);
              return (
                <label key={id} class="choice">
                  <input
                    type="checkbox"
                    checked={fixed || !draft.leftOut.includes(id)}
                    disabled={fixed}
                    onChange={(event) => leave(id, event.currentTarget.checked)}
                  />
                  {sectionNames[id]}
                </label>
              );
            })}
          </fieldset>
          <TextLine
            label="Title"
            value={draft.title}
            maxLength={longestTitle}
            placeholder="Briefing: what it is about"
            onCommit={(title) => change({ title: title.trim() })}
          />
        </div>
      </details>
    </>
  );
}

interface RadiosProps<Name extends "length" | "order"> {
  name: Name;
  choices: readonly [Draft[Name], string][];
  chosen: Draft[Name];
  onChoose: ChangeDraft;
}

function Radios<Name extends "length" | "order">(props: RadiosProps<Name>) {
  const { name, choices, chosen, onChoose } = props;
  return (
    <>
      {choices.map(([value, words]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose({ [name]: value })}
          />
          {words}
        </label>
      ))}
    </>
  );
}
