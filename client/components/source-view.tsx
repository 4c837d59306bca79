import { useEffect, useRef } from "preact/hooks";
import type { Citation, Contribution, ContributionInPlace, Source } from "../../server/contract.ts";
import { debatePath } from "../route.ts";
import { linesInWords } from "../wording.ts";
import { Answered } from "./answered.tsx";
import { Attribution } from "./attribution.tsx";
import { Completeness } from "./completeness.tsx";
import { ContributionText } from "./contribution-text.tsx";
import { Correcting } from "./correcting.tsx";
import { Link } from "./link.tsx";
import { Gap, Neighbours } from "./neighbours.tsx";
import { SpeakerLine } from "./speaker-line.tsx";
import { Where } from "./where.tsx";

interface Props {
  place: ContributionInPlace;
  citation: Citation;
}

/** A whole contribution with the quotation highlighted, its neighbours and where it comes from. */
export function SourceView({ place, citation }: Props) {
  const { contribution, before, after, gapBefore, gapAfter } = place;
  const { debate, source, speaker } = contribution;
  const { quoteStart, quoteEnd } = citation;
  const words = useRef<HTMLElement>(null);

  // Another quotation is scrolled to anew.
  useEffect(() => {
    words.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [contribution.id, quoteStart]);

  return (
    <>
      <Where debate={debate} />
      <Completeness debate={debate} />
      <p class="quiet">
        <Link to={debatePath(debate.id, contribution.id, { start: quoteStart, end: quoteEnd })}>
          Read the whole debate from here
        </Link>
      </p>
      <Neighbours turns={before} title="Before" />
      {gapBefore && <Gap />}
      <section class="whole-contribution" aria-label="The contribution" ref={words}>
        <SpeakerLine speaker={speaker} />
        <Attribution speaker={speaker} />
        <Correcting key={contribution.id} contribution={contribution} />
        {contribution.answers && <Answered id={contribution.answers} nearby={before} />}
        {isAnswerAlone(contribution) && (
          <p class="quiet">The question it answers is not in the source.</p>
        )}
        <ContributionText text={contribution.text} start={quoteStart} end={quoteEnd} />
        {citation.quotingSomeoneElse && (
          <p class="caution">In the highlighted words the speaker is quoting somebody else.</p>
        )}
      </section>
      {gapAfter && <Gap />}
      <Neighbours turns={after} title="After" />
      <section class="reference" aria-label="Reference">
        <h3 class="small-heading">Reference</h3>
        <p dir="auto">{contribution.citation}</p>
        <Origin source={source} />
      </section>
    </>
  );
}

/** An answer of which excerpts leave out the question; in a whole debate the link is what is missing. */
const isAnswerAlone = ({ kind, answers, debate }: Contribution) =>
  kind === "answer" && answers === null && !debate.complete;

function Origin({ source }: { source: Source }) {
  return (
    <p class="quiet">
      <bdi>{source.file}</bdi>, {linesInWords(source)}
      {source.url && (
        <>
          {" · "}
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            The published page <span class="visually-hidden">(opens in a new tab)</span>
          </a>
        </>
      )}
    </p>
  );
}
