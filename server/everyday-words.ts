/**
 * Everyday words and what Parliament says instead. A question seldom uses the words of the record; a
 * passage that holds another word of the same group holds the question's word in part. A word whose stem
 * is also that of another sense stays out ("officer" and "office", "informant" and "information").
 */
import { subjectStems } from "./words.ts";

/** Each line holds words for one thing; a word may stand in several lines. */
const GROUPS = `
kids children youngsters juveniles
teenagers youth adolescents youngsters
mums mothers parents
dads fathers parents
toddlers children infants
toddler child
infants babies children child
lads boys
pupils students schoolchildren
grownups adults
elderly older pensioners
husbands spouses partners families dependants
wives spouses partners families dependants
relatives family families dependants
families relatives dependants
babies infants children
girls children
boys children
cops police constabulary
coppers police constabulary
bobbies police
policemen police
spooks intelligence agencies
villains criminals offenders
crims criminals offenders
gangsters gangs criminals
drones unmanned aircraft
guns firearms weapons
knives blades weapons machetes
shoot firearms shooting
stabbed stabbings knife
bombs explosives explosive
riots disorder violence
rioters disorder violence
mobs disorder violence
demos protests demonstrations
marches protests demonstrations
protesters demonstrators protests
constabulary police force
crooks criminals offenders
thugs hooligans violence
murder homicide killing
burglars burglary
thieves theft
muggers robbery
rapists rape
hackers hacking cyber
scams fraud
swindles fraud
drugs narcotics
dealers dealing supply
smuggling trafficking
dope cannabis drugs
weed cannabis drugs
coke cocaine
booze alcohol
drunk alcohol intoxicated
addicts addiction dependency
jail prison custody
prison custody jail
prisoners inmates detainees
inmates prisoners detainees
spies intelligence agencies espionage
spying espionage surveillance
snooping surveillance interception
eavesdropping interception surveillance
tapping interception
refuge asylum
refugees asylum
migrants migration immigration immigrants
deport removal removed deportation
boats vessels
dinghies boats vessels
ships vessels
foreigners migrants overseas
newcomers migrants immigration
expelled deported removed
jihadist islamist terrorist
jihadis islamist terrorist daesh
caliphate daesh
isis daesh
lawfully legally law
intruders burglars burglary
beverages drinks alcohol
terrorism terrorist extremism
journalists press media
newspapers press media
web internet online
firms companies businesses
tech technology digital
whatsapp messaging encrypted
phones telephones mobile
smartphones mobile phones
texts messages communications
apps applications services
emails email
waiters staff
chefs staff
tourism tourists
academics researchers
lecturers academics
colleges education
doctors gps clinicians
nurses nursing
lawyers solicitors legal
courts judicial tribunals
judges judicial judiciary
bosses employers managers
abroad overseas foreign
hire recruit recruitment
staff workforce personnel
pay salary remuneration wages
wages pay salary remuneration
shops retail retailers
shoplifting shop retail theft
pubs bars
cameras cctv
facial face
minorities ethnic ethnicity racial
towns urban
cities urban
countryside rural
queue backlog waiting
delays backlog waiting
reduced lower fallen decrease reduction cut
fallen reduction decrease reduced lower
risen increase growth grown
money funding cash
cash funding money
spending funding expenditure
pensioners older elderly
compensation redress
sue compensation litigation claim
hurt harmed injured
sick ill illness health
missing disappeared absent
scared frightened afraid fear
worried concerned anxious
angry furious frustrated
dead killed died deaths
deaths died dead killed
britons british
brits british
america american states
whitehall government
brussels european
holyrood scottish
kremlin russia
moscow russia
beijing china
tehran iran
kyiv ukraine
kabul afghanistan
kigali rwanda
tirana albania
bugging interception surveillance
premier prime
length long
lengthy long
afghans afghanistan
afghan afghanistan
syrians syria
ukrainians ukraine
ukrainian ukraine
killed died murdered
poor poverty deprived
rich wealthy
jobless unemployed unemployment
homeless homelessness
law legislation act
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
