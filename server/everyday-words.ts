/**
 * Everyday words and what Parliament says instead. A question seldom uses the words of the record; a
 * passage that holds another word of the same group holds the question's word in part.
 */
import { subjectStems } from "./words.ts";

/** Each line holds words for one thing; a word may stand in several lines. */
const GROUPS = `
kids child children youngsters juveniles
teenagers teens youngsters adolescents youth
mums dads mother father parents families
infants babies toddlers child
girl child daughter
boy child son
cops police constabulary officers force
crooks criminals offenders gangs
thugs violence disorder hooligans
drugs narcotics cocaine heroin
smuggling trafficking
dealers dealing supply
jail prison custody inmates detention custodial
burglars intruders burglary
householders homeowners
refuge asylum refugees
refugees asylum seekers
migrants migration immigration immigrants
deport remove removal return deportation
spies intelligence agencies surveillance mi5
snoop spying surveillance interception
eavesdrop interception surveillance
reporters journalists journalistic press media
informants source
web internet online
videos material content footage propaganda
messages communications encryption encrypted scrambled
scrambling encryption encrypted
jihadist terrorist extremist islamist radicalisation
terrorism terrorist extremism
firms companies businesses employers
waiters chefs restaurants hospitality pubs hotels
abroad overseas foreign
recruit staff hire workforce
shop retail shopper
cameras cctv recognition
faces facial
minorities black ethnicity ethnic race racial
towns cities urban
countryside rural
queue backlog waiting
waiting backlog
reduced lower fallen down decrease reduction
fallen reduction decrease lower down
rise increase growth grown
cash money funding pounds
wages pay salary remuneration
pensioners older elderly
sue compensation redress claim litigation
hurt abused harmed injured abuse
childhood child children
harsh pain restraint excessive
drinks spiking spiked
nightclubs clubs bars
cheating fraud scam
scams fraud
hackers cyber hacking
sick ill illness health
murder homicide killing
rape sexual
slavery exploitation trafficking
boats channel crossings dinghies
law legislation act bill
spending funding expenditure
missing runaway absent
lonely isolation
jobless unemployment unemployed
homeless homelessness rough
`;

const ALTERNATIVES = collect();

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split("\n")) {
    const [asked, ...said] = [...subjectStems(line)];
    if (asked === undefined) continue;
    const known = found.get(asked) ?? new Set<string>();
    for (const stem of said) known.add(stem);
    found.set(asked, known);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** Stems that may stand in the record for this one; empty for most. */
export function alternativesTo(stem: string): ReadonlySet<string> {
  return ALTERNATIVES.get(stem) ?? NONE;
}
