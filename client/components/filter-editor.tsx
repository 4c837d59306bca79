import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Filters, Interpretation, Role, SearchResponse } from "../../server/contract.ts";
import { type FilterField, withValues } from "../filter-words.ts";
import { useServices } from "../services.ts";
import { subjectQuery } from "../subject-query.ts";
import { useLoaded } from "../use-loaded.ts";
import { useMatching } from "../use-matching.ts";
import { type Choice, Choices } from "./choices.tsx";
import { DayChoices } from "./day-choices.tsx";

interface Props {
  interpretation: Interpretation;
  /** The filter to begin at; null for the first. */
  field: FilterField | null;
  onApply: (filters: Filters) => void;
  onCancel: () => void;
}

const allRoles: readonly Role[] = ["minister", "government", "opposition", "backbench", "chair"];

/** Narrows an answer: every filter with what there is of it, and how many would be left. */
export function FilterEditor({ interpretation, field, onApply, onCancel }: Props) {
  const { api } = useServices();
  const [filters, setFilters] = useState(interpretation.filters);
  const form = useRef<HTMLFormElement>(null);
  const q = subjectQuery(interpretation);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const one = { limit: 1, filters: {} };
      const [matching, all] = await Promise.all([
        api.search({ q, ...one }, signal),
        api.search({ q: null, ...one }, signal),
      ]);
      return { matching: matching.facets, all: all.facets };
    },
    [api, q],
  );
  const [loaded, again] = useLoaded(load);
  const total = useMatching(q, filters);

  // The focus goes to the filter asked for once it is there.
  useEffect(() => {
    const wanted = field ? `[data-field="${field}"] :is(input, button)` : "input, button";
    if (loaded.phase !== "loading") form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [loaded.phase, field]);

  return (
    <form
      class="filter-editor"
      aria-label="Narrow the answer"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(filters);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {loaded.phase === "loading" && <p class="under-way">Counting what there is …</p>}
      {loaded.phase === "failed" && (
        <p class="problem-text">
          {loaded.message}{" "}
          <button type="button" class="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {loaded.phase === "here" && <Fields {...loaded.value} {...{ filters, setFilters }} />}
      <div class="editor-actions">
        <button type="submit" class="button primary" disabled={total === 0}>
          Look through {total?.toLocaleString("en-GB") ?? "…"}
          <span class="on-wide"> contribution{total === 1 ? "" : "s"}</span>
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
        {total === 0 && <p class="problem-text">Nothing would be left.</p>}
      </div>
    </form>
  );
}

interface FieldsProps {
  matching: SearchResponse["facets"];
  all: SearchResponse["facets"];
  filters: Filters;
  setFilters: (filters: Filters) => void;
}

function Fields({ matching, all, filters, setFilters }: FieldsProps) {
  const list = (
    field: "parties" | "speakers" | "roles" | "offices" | "venues" | "kinds",
    choices: readonly Choice[],
    indexed: readonly Choice[] = [],
  ) => (
    <Choices
      field={field}
      choices={choices}
      indexed={indexed}
      chosen={filters[field] ?? []}
      onChange={(chosen) => setFilters(withValues(filters, field, chosen))}
    />
  );
  const roles = allRoles.flatMap((role) => matching.roles.filter(({ value }) => value === role));
  return (
    <div class="fields">
      <DayChoices filters={filters} months={matching.months} onChange={setFilters} />
      {list("parties", matching.parties, all.parties)}
      {list("roles", roles)}
      {list("speakers", matching.speakers, all.speakers)}
      {list("offices", matching.offices, all.offices)}
      {list("venues", matching.venues)}
      {list("kinds", matching.kinds)}
    </div>
  );
}
