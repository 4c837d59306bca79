/** The words that a question is asked with, apart from its subject. */
import { wordSet } from "../../words.ts";

/** Words that ask, and say nothing of the subject. */
export const ASKING_WORDS: ReadonlySet<string> =
  wordSet(`a about according actually also am an and announce announced answered any anybody anyone anything are
  argue argued ask asked asking at be been being believe but by can chaired claimed col comeback commented compare
  compared complain complained complaint complaints concerning contributed contribution contributions could
  criticise criticised criticism criticisms dear deb debated define described did differ differed disagree
  disagreed discuss discussed do does doing done during each earliest else ever every everybody everyone everything
  exact exactly explain explained feel find finding for from gave get give given got grateful had hansard
  happen happened happening has have hc he hello her hers hi him his hl how i i'd i'm i've im in info
  interested intervene intervened into is it just kindly know latest let like list looking madam made make
  many may me member members mention mentioned mentions might mind mp mps much my need needed needs newest
  objection objections of oldest on only opinions or others our over overview parliament people please
  politician politicians praise praised precisely prepare preparing presided pressed publicly questioned
  quotation quotations quote quotes quoting raise raised re really recently reckon reckons regarding remark
  remarks replies reply researching respond responded responses said saw say saying says see shall she
  should show simply sir so some somebody someone something speak speakers speaking specifically spoke
  spoken summarise summarize summary talked talking tell than thanks that the their them then there these
  they thing things think thinks this those to told understand unhappy us used versus vol vs want wanted
  warn warned was we were what what's whats when where whether which who whom whose why will with wonder
  wondering worried would writing you your`);

/** Words that ask, and begin a subject as often as a question: "state aid", "record numbers". */
export const ALSO_SUBJECTS: ReadonlySet<string> =
  wordSet(`all answer answers argument arguments both briefing chair claim claims comment comments commons concern
  concerns constituency date day debate debates describe details discussion discussions evidence example
  examples figures held house information intervention interventions look lords more news opinion
  parliamentary part participate participated participating party peers place point points position proposal
  proposals question questions record reference references represent represented represents response search
  seat speech speeches stance stand stands state stated statement statements stood summary take taken talk
  thought thoughts took view views words`);
