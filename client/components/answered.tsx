import { useCallback } from "preact/hooks";
import type { Contribution } from "../../server/contract.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { ContributionText } from "./contribution-text.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

interface Props {
  /** Of the question. */
  id: string;
  /** Contributions already here, among which it may be. */
  nearby: readonly Contribution[];
}

/** The question that a contribution answers. */
export function Answered({ id, nearby }: Props) {
  const { api } = useServices();
  const load = useCallback(
    async (signal: AbortSignal) =>
      nearby.find((one) => one.id === id) ?? (await api.contribution(id, signal)).contribution,
    [api, id, nearby],
  );
  const [loaded] = useLoaded(load);
  if (loaded.phase !== "here") return null;
  const question = loaded.value;
  return (
    <section class="answered" aria-label="The question this answers">
      <h3 class="small-heading">In answer to</h3>
      <SpeakerLine speaker={question.speaker} />
      <ContributionText text={question.text} />
    </section>
  );
}
