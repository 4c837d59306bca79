/**
 * Given names of members of recent Parliaments, by which a name that is not indexed is told from other
 * capitals: "Boris Johnson on hotels" asks for a person, "Modern Slavery on farms" does not.
 */
import { wordSet } from "../../words.ts";

const GIVEN_NAMES =
  wordSet(`abena adam afzal alan alec alex alicia alison alistair alok amanda amber andrea andrew andy angela angus anna anne
  anneliese ann anthony ben bernard bill bob boris brandon bridget carla carol caroline catherine cat chris christopher
  chuka claire clive conor crispin damian dan daniel david dawn debbie desmond diana diane dominic douglas ed edward
  eleanor elizabeth ellie emily emma emmanuel esther fiona frank gareth gavin geoffrey george gillian gordon graham grant greg
  harold harriet hazel helen henry hilary humza iain ian imran jack jacob jake james jamie jane jared jeremy jess jim jo joanna john
  jon jonathan jonny joseph julian julia justin justine karen kate katherine keir kemi ken kenneth kevin kim kit kwasi
  laura layla leo liam linda lindsay lisa liz louise lucy luke lyn margaret maria mark martin mary matt matthew meg mel
  mhairi michael michelle mike munira nadhim nadine naz neil nia nicholas nick nicky nicola nigel norman oliver olivia
  pam pat patricia patrick paul pauline penny peter phil philip pippa preet priti rachel rebecca richard rishi rob robert
  robin rory rosie roy ruth sadiq sajid sam sarah seema shabana simon sophie stella stephen steve steven stewart stuart
  sue suella susan tan theresa thangam therese thomas tim toby tom tony tracy tulip valerie vicky victoria vince virginia
  wendy wes william winston yasmin yvette zac zack zarah`);

/** Whether a word, in any case, is such a name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase());
}

/** Short forms of given names, each with the names it may stand for. */
const SHORT_FORMS = `
  al: alan alastair alistair; alex: alexander alexandra; andy: andrew; ben: benjamin; bill: william;
  bob: robert; cat: catherine; chris: christopher christine; dan: daniel; dave: david;
  ed: edward edwin; geoff: geoffrey; greg: gregory; jim: james; jo: joanna joanne; jon: jonathan;
  kate: katherine catherine; ken: kenneth; liz: elizabeth; matt: matthew; mike: michael;
  nick: nicholas; pat: patrick patricia; phil: philip; rob: robert; sam: samuel samantha;
  steve: stephen steven; sue: susan; tim: timothy; tom: thomas; tony: anthony; vicky: victoria;
  will: william`
  .split(";")
  .map((line) => line.trim().split(": "))
  .map(([form = "", names = ""]) => ({ form, names: wordSet(names) }));

/** A name as indexed and as people say it: "William Cash" is also "Bill Cash". */
export function sayingsOf(name: string): string[] {
  const [given = "", ...rest] = name.split(" ");
  const short = SHORT_FORMS.filter(({ names }) => names.has(given.toLowerCase()));
  return [name, ...short.map(({ form }) => [form, ...rest].join(" "))];
}
