/**
 * The table of everyday-words.ts, by field: before the bar what a question says, each word by itself;
 * after it what the record may say instead.
 *
 * One direction, single words only; a joined one ("breakin") stands for one written with a hyphen. Words
 * are stemmed, so one form is enough unless it is irregular, and a word whose stem is also that of a
 * common word of another sense stays out ("officer" and "office", "reporter" and "report").
 *
 * Over 300 lines because it is a table of words.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, string>> = {
  "Families, children and the old": `
babies | infants newborn children
beaten | assaulted
blokes guys | men male
boys girls | children
brainwashed | radicalised indoctrinated
bullied | harassment intimidation
childminders | childcare
children | child
creche | nursery childcare
dads | fathers parents
elderly | older pensioners
fathers | parents paternity
granny | grandmother older pensioners
grief | bereavement
groomers | grooming exploitation
grooming | exploitation
grownups | adults
husbands wives | spouses partners
infants | babies children child
juveniles | children youth
kids | children youngsters juveniles
ladies woman | women female
lads | boys
men | male
molested | abused assault
moms mums | mothers parents
mothers | parents maternity
nonces paedos pedophiles | paedophiles
nurseries | childcare preschool
oaps | pensioners older elderly
paedophiles | offenders abusers
pensioners | older elderly retired
perverts | paedophiles predators
pregnant | pregnancy maternity
runaways | missing absconding
smacking | chastisement
spanking | chastisement smacking
teenagers | youth adolescents youngsters
teens | youth adolescents teenagers
toddlers | children infants
weddings | marriage
widows | bereaved
wife | spouse partner
women | woman female
youngsters | children juveniles youth
youths | youngsters juveniles adolescents
`,
  Police: `
arrested | detained apprehended
bobbies policeman policemen policewomen | police constables
clampdown | crackdown enforcement
constables | police constabulary
constabulary | police
cops | police constables constabulary
crackdown | clampdown enforcement
detectives | investigators police
dna | biometrics forensic
enquiry | inquiry investigation
facial | biometric recognition
fingerprints | biometrics
inquiry | investigation enquiry
investigation | inquiry enquiry
mugshots | custody images photographs
nicked | arrested stolen
police | constabulary constables
probe | inquiry investigation
raids | searches warrants
tasers | stun
tipoff | intelligence
vetted | clearance screening
`,
  Crime: `
abducted | kidnapped
arsonists | arson
asbo | antisocial injunctions
backhanders bungs kickbacks | bribery corruption
baddies crims crooks lawbreakers villains | criminals offenders
blackmail | extortion
blades | knives knife weapons machetes
bogus | fraudulent sham false
breakin | burglary burglars intruders
bribes | corruption
brothels | prostitution exploitation
burglars | burglary intruders
burgled | burglary
catcalling wolfwhistling | harassment
conmen scammers scams swindlers | fraudsters fraud
conned | defrauded fraud deceived
corrupt | bribery misconduct
counterfeit | fake illicit forged
cowboys spivs | rogue unscrupulous
criminals culprits perps | offenders perpetrators
demos | protests rallies
dodgy | rogue unscrupulous fraudulent
duped | defrauded deceived misled
extortion | blackmail
fake | counterfeit fraudulent false bogus
fleeced | defrauded fraud
forged | forgery counterfeit fraudulent
gangsters mobsters | gangs criminals organised
graffiti | vandalism
groped | indecent assault
gun | firearms weapons shooting
gunman gunmen shot | firearms shooting
handguns | firearms pistols
homicide | murder manslaughter killing
hoodies | antisocial youths
hookers | prostitution
hooligans | disorder antisocial
householders | homeowners
intruders | burglars trespassers burglary
kidnapped | abducted
killed | murdered died deaths
killers | murderers homicide
kingpins | ringleaders organised
knife | knives blades stabbing
knives | knife blades stabbing
laundering | illicit
looters | looting disorder theft
louts | hooligans antisocial
machetes | knives blades
mafia underworld | organised gangs
manslaughter murder | homicide killing
mobs rioters | disorder violence
muggers | robbery robbers
nudes | intimate images
offenders | criminals perpetrators
phishing | fraud scams
pickpockets thief thieves | theft
pimps | prostitution exploitation trafficking
pistols | firearms handguns
porn | pornography pornographic
pornography | porn pornographic
protests | rallies
rapists | rape
reoffending | recidivism rehabilitation
rifles shotguns | firearms
riots | disorder violence unrest
ripoff | overcharging exploitative
robbed | robbery theft
robbers | robbery
rogue | unscrupulous
selfdefence | householder disproportionate
selfdefense | selfdefence householder disproportionate
shoot | firearms shot
shoplifting | theft retail
slavery | trafficking servitude exploitation
slaves | slavery trafficking servitude
sleaze | corruption misconduct
smugglers | smuggling traffickers
smuggling | trafficking smugglers
squatters | trespass
stabbed | knife knives
stalkers | stalking harassment
stolen | theft stole
theft | stolen stealing
thugs | hooligans violent
traffickers | smugglers
trolls | harassment abusive
upskirting | voyeurism
victims | survivors
weapons | firearms arms
yobs | antisocial hooligans disorder
`,
  "Intelligence and surveillance": `
assassinated | murdered killed
backdoor | encryption
bugged | interception eavesdropping
cameras | cctv
cctv | cameras surveillance
covert | undercover clandestine
eavesdropping | interception surveillance
espionage | spying spies
hackers | hacking cyber
hacking | cyber
interception | surveillance eavesdropping
intrusive | surveillance
nosey nosy | intrusive
poisoned | novichok
secret | covert classified
secretly | covert covertly clandestine
snoopers snooping | surveillance interception investigatory
spies | espionage intelligence spying
spooks | intelligence espionage
spy | espionage surveillance intelligence
surveillance | interception spying monitoring
undercover | covert
watching | monitoring surveillance
whistleblowers | disclosures
wiretapping | interception
`,
  Terrorism: `
bombers | terrorists bombing
bombs | explosives
extremists | radicalised terrorists
fanatics | extremists
foiled | disrupted thwarted
isil | daesh
isis | daesh isil
islamist | jihadist terrorist
jihadis | islamist jihadist terrorist
jihadist | islamist terrorist
outlawed | proscribed prohibited banned
proscribed | banned proscription
terrorism | terrorist
terrorists | terrorism extremists
thwarted | disrupted foiled
`,
  "Immigration and asylum": `
amnesty | immunity regularisation
asylum | refugees refuge
barges | accommodation vessels
boats | vessels dinghies
deported | removed expelled
detained | custody detention
detention | custody detained
dinghies | boats vessels
expats | overseas emigrants
expelled | deported removed excluded
fled | fleeing displaced refugees
fleeing | fled displaced refugees
foreigners | migrants overseas
gypsies | travellers roma
hotels | accommodation
illegal | unlawful irregular
immigration | migration migrants
incomers newcomers | migrants immigration
influx | inflow
migrants | immigrants refugees
refuge | asylum sanctuary
refugees | asylum displaced
resettled | relocation
sanctuary | asylum refuge
translators | interpreters
undocumented | irregular
`,
  "Courts and prisons": `
acquitted | exonerated
autopsy | postmortem coroner
bail | remand
barristers | advocates lawyers
caged | imprisoned jailed
clemency | pardon mercy
compensation | redress
convicts | prisoners offenders
coroners | inquest
courts | judicial tribunals
defamation | libel
gagging | nondisclosure injunction confidentiality
guilty | convicted
immunity | amnesty indemnity exempt
imprisoned | jailed custody
inmates | prisoners detainees
innocent | exonerated acquitted
inquest | coroner
jail | prison custody imprisonment
judges | judicial judiciary
jury | jurors
law | legislation statute statutory
lawsuits | litigation
lawyers | solicitors legal barristers
lenient | leniency unduly
letoff | immunity leniency
libel | defamation
lifers | imprisonment
litigation | proceedings lawsuits
locked | imprisoned custody
loophole | gap exemption anomaly
overcrowding | capacity
overturned | quashed
payouts | compensation redress
prison | custody jail
proof prove testify | evidence
punished | penalty sanctions sentence
redress | compensation restitution
rehab | rehabilitation treatment
slander | defamation libel
solicitors | lawyers legal
sue sued | compensation litigation
tags | electronic
verdict | ruling judgment
wrongdoing | misconduct
`,
  "Drugs, drink and tobacco": `
addicts | substance misuse
alcohol | drinking liquor
booze | alcohol
cannabis | marijuana
cigarettes smokers | tobacco smoking
cigs fags smoking | cigarettes tobacco
coke | cocaine
dealers | supply suppliers traffickers
decriminalise | legalise
detox | rehabilitation
dope weed | cannabis drugs
druggies junkies | addicts substance misuse
drugs | narcotics substances
drunk drunken | alcohol intoxicated
ecigarettes | vaping
ecstasy | mdma
heroin | opiates opioids
legalise | decriminalise
marijuana skunk | cannabis
pushers | dealers suppliers
tobacco | smoking cigarettes
vapes | ecigarettes nicotine
weedkiller | pesticides herbicides glyphosate
`,
  "Health and disability": `
abortion | termination pregnancy
alzheimer senile | dementia
ambulances | paramedics
autism | autistic neurodivergent
autistic | autism neurodivergent
bedblocking | discharge
blind | sighted visually
chemists | pharmacies pharmacists
childbirth midwives | maternity midwifery
clinicians | doctors
corona | covid coronavirus pandemic
coronavirus | covid pandemic
covid | coronavirus pandemic
crippled handicapped | disabled
dead | killed died deaths
deaths | fatalities mortality died
dementia | alzheimer
dentists teeth tooth | dental dentistry
died | deaths killed
disabled | impairment
doctors | gps clinicians
euthanasia | dying
fat | obesity overweight
flu | influenza
gps physicians | doctors clinicians
hurt | injured
ill | sick unwell
injections | vaccination
injured | injuries wounded
ivf | fertility
jabs | vaccines immunisation
lockdown | restrictions covid
maternity | midwifery
medicines | pharmaceutical
meds pills | medicines
neurodivergent | autism autistic
obesity | overweight
pandemic | covid coronavirus
paramedics | ambulance
pharmacies | chemists pharmacists
psychiatrists | psychiatric
sick unwell | ill
suicide | selfharm
therapists | counsellors psychologists therapy
vaccines | immunisation
wounded | injured casualties
`,
  Education: `
absent bunking truants | truancy absence
academics | researchers
apprentices | apprenticeships
crumbling | raac
exams | gcses qualifications
gcses | exams qualifications
headmaster headmistress | headteacher
kindergarten | nursery preschool
lecturers professors | academics
lessons | curriculum
maths | mathematics numeracy
pupils | students schoolchildren
raac | concrete
schoolkids | pupils schoolchildren children
students | undergraduates pupils
teachers | teaching
truancy | absence
uni | university
`,
  "Welfare and poverty": `
beggars | begging vagrancy
benefits | welfare
breadline | poverty
deprived | disadvantaged poverty
dole | unemployment jobseekers
handouts | welfare subsidies
hardship | poverty destitution
hungry | hunger
impoverished | poverty deprived
jobless | unemployed unemployment
poor | poverty deprived disadvantaged
poverty | deprivation hardship poorest
retirement | pension
scroungers spongers | claimants welfare
skint | poverty hardship
starvation starving | hunger famine
tramps vagrants | homeless vagrancy
unemployed | jobless unemployment
unemployment | jobless unemployed
welfare | benefits
`,
  Work: `
bonuses payrise | remuneration
bosses | employers executives
dismissed | sacked
employees | workers workforce
employment | jobs
hire | recruit
jobs | employment vacancies
layoffs | redundancies
paid | payment remuneration wages
pay | salary remuneration wages
paycheck | salary wages
quit | resigned
sacked | dismissed
salaries | remuneration wages
sexist | discrimination misogyny
staff | workforce personnel
strikes | stoppage picket walkout
wages | salary remuneration pay
walkouts | strike stoppage
workers | employees workforce
workforce | staff personnel employees
`,
  "Housing and local government": `
apartments | flats dwellings
binmen bins garbage | waste
countryside villages | rural
damp | mould
dumping | flytipping landfill
evicted | possession
flats slums | dwellings
flytipping | waste dumping
homeowners | householders
houses | dwellings
landlords | lettings
litter | rubbish
loos | toilets lavatories
mould | damp
pavements | footways
potholes | highways
renters renting | tenants tenancy
rubbish trash | waste litter
sidewalks | pavements
skyscrapers | highrise
tenants | renters tenancy
`,
  Transport: `
accidents | collisions
aeroplanes airplanes planes | aircraft aviation
airports | aviation
automobiles vans | vehicles
bicycles | cycling cyclists
bikes | cycling bicycles
cabs minicabs | taxis
cars | vehicles motorists
commuters | passengers
crashes | collision accident
cyclists | cycling
driverless | autonomous automated
drivers | motorists
ferries ships | maritime vessels
gasoline | petrol
gridlock traffic | congestion
lorries | hgv haulage
motorbikes | motorcycles
motorists | drivers
motorways roads | highways
petrol | fuel
rail | railway
railroads | railway rail
railways | rail
subway tube | underground
taxis | cabs
truckers | hauliers haulage
trucks | lorries hgv haulage
yachts | vessels
`,
  "Environment, energy and farming": `
agriculture | farming farmers
blackouts | outages
boilers | heating
cattle pigs sheep | livestock
chickens hens | poultry
climate | warming
cows | cattle livestock
dairy | milk
decarbonise greenhouse | emissions
farmers | farming agriculture
farming | agriculture
fish | fisheries
fisheries | fishing
fisherman fishermen | fishing fisheries
forests trees woods | woodland forestry
fracking | shale
fumes | emissions pollution
milk | dairy
miners | colliery coalfields
netzero | decarbonisation emissions
nukes | nuclear deterrent warheads
pollution | emissions contamination
poo | sewage
pylons | transmission
reactors | nuclear
seaside | coastal
sewage | wastewater effluent
smog | pollution
solar | photovoltaic
species | biodiversity
toxic | hazardous poisonous
trawlers | fishing vessels
warming | climate
wildlife | biodiversity species
windfarms windmills | turbines
`,
  "Defence and war": `
army | military soldiers troops
ceasefire | truce
deterrent | nuclear trident
drones | unmanned uncrewed
fight | combat
invasion | invaded aggression
military squaddies | troops soldiers
naval | navy
navy | naval
reservists | reserves
servicemen | personnel veterans
soldiers | troops servicemen military
trident | deterrent nuclear
troops | soldiers military
veterans | servicemen
war | conflict hostilities
warships | frigates destroyers naval
`,
  "Foreign affairs and Europe": `
abroad | overseas foreign
afghanistan | afghan kabul
albania | albanian
albanians | albania
ambassadors | diplomats envoys
america | american
americans | america
brexit | eu referendum withdrawal
brussels eu europe | european
burma | myanmar
china | chinese beijing
chinese | china
dictators dictatorships tyrants | authoritarian despotic
diplomats | ambassadors consular
france | french
french | france
gaza palestine | palestinian
genocide | atrocities
germany | german
holland | netherlands dutch
hostages | kidnapped
iran | iranian tehran
iraq | iraqi
ireland | irish
irish | ireland
israel | israeli
kiev | kyiv ukraine
kremlin | russian russia moscow
meddling | interference
moscow putin russia | kremlin russian
myanmar | burma
palestinians | palestine gaza
poland | polish
russians | russia kremlin
scotland | scottish scots
scots | scottish scotland
syria | syrian
talks | negotiations dialogue
torture | mistreatment rendition
ukraine | ukrainian
ukrainians | ukraine
ulster | irish ireland
usa | american america
wales | welsh
`,
  "Money, trade and tax": `
bankrupt | insolvent
betting | gambling bookmakers
bitcoin crypto | cryptocurrency cryptoassets
bookies | bookmakers betting gambling
borrowing | debt deficit
bought | purchased procured
bureaucracy | bureaucratic
buy | purchase procure
cash | funding money
companies | firms corporate
debts | arrears borrowing
dodgers dodging | evasion avoidance
evasion | avoidance
firms | companies enterprises
funding | money expenditure
gambling | betting
money | funding cash
paperwork | bureaucracy
postmasters | subpostmasters
refund | reimbursement repayment
shopkeepers | retailers shops
shoppers | consumers
shops | retail
spending | expenditure
spent | expenditure spending
supermarkets | retailers grocery
tariffs | levies
taxes | taxation levy
taxman | revenue customs
`,
  "Technology and the media": `
ai | artificial algorithms
apps | platforms software
beeb | bbc
broadband | internet
broadcasters | bbc
cellphones phones | mobile telephones
chatbots | ai artificial
cyberattacks malware | cyber ransomware
deepfakes | synthetic manipulated
facebook instagram | meta platforms
internet | online web
journalists tabloids | media newspapers
newspapers | media tabloids journalists
online | internet web
ransomware | malware cyber
robots | automation autonomous
smartphones | phones mobile
tech | technology digital
telly tv | television broadcasting
texts | messages
tiktok twitter | platforms
web websites | internet online
whatsapp | messaging encrypted
wifi | broadband internet
`,
  "Hospitality, culture and belief": `
antisemitism | jewish
bigots | hatred racism
clergy | church
faith | religion religious
gay | lgbt homosexual
jews | jewish antisemitism
minorities | ethnic racial
mosques | muslim islamic
muslims | islamic
priests vicars | clergy
racism | racist racial
racist | racism racial
religion | faith religious
trans transsexuals | transgender
`,
  "Parliament, elections and officials": `
bureaucrats mandarins | officials
cronies | patronage cronyism
czar | tsar commissioner
donations | donors
donors | donations
elections | electoral polls
electorate | voters
expenses | allowances
fibbed liars | misled misleading
gongs knighthoods | honours
king monarchy queen | monarch sovereign
libdems | liberal
lied | misled misleading untrue
lobbyists | lobbying
lords | peers
misleading | misled inaccurate
misled | misleading inaccurate
ombudsman | watchdog
peers | lords
pm premier | prime
poll | ballot
referendum | plebiscite
scrutinised | scrutiny oversight
scrutiny | oversight scrutinise
tories | conservative
tsar | commissioner
vote | ballot division
voters | electors
watchdogs | regulator ombudsman inspectorate commissioner
`,
  "Plain verbs": `
abandoned | scrapped
abolished | scrapped repealed
admitted | acknowledged conceded
allowed | permitted authorised
apologise | apology regret
apology | apologise regret sorry
approved | authorised consent
authorised ok okay | approved permitted
axed | abolished scrapped
ban | prohibit proscribe
bashed lambasted slammed slated | criticised condemned
blamed | culpable fault
blocked snubbed | rejected
boasted | proud trumpeted
botched bungled | mishandled failings
bragged | boasted proud
cancelled | scrapped abandoned withdrawn
coerced | coercive compelled
complained | complaint
condemned | criticised deplored
confessed | admitted
coverup | concealment
criticised | condemned
curb | restrict
cut | reduction reduced slashed
delays | backlog waiting
disappeared | missing
disclosed | revealed published disclosure
ditched | abandoned scrapped
eradicate | eliminate
expedite | accelerate
fallen | reduction decrease reduced
falling | decrease decline reduction
fasttrack | expedited accelerated
fell | fallen decreased declined
fix | remedy resolve repair
flouted | breached contravened
forbidden | prohibited
fought | combat
greenlight | approved authorised
guaranteed | assurance
halted | paused suspended
help | assist
hidden | concealed
hide | conceal
hike | increase
interfering | interference
moaned whinged | complained complaint
monitored supervise | oversight
overhaul | reform
overrule | override
oversee overseen | oversight scrutiny supervision
oversight | scrutiny supervision
paused | suspended
pledged | promised committed undertaking
plummeted | fallen decreased reduction
postponed | delayed deferred
praised | commended tribute applauded
pressured | coerced
promised | pledge undertaking commitment
rebuked | admonished criticised
reduced | reduction decrease cut fallen
reprimanded | admonished rebuked
restrict | curb
revamp | overhaul reform
revealed | disclosed published disclosure
risen | increase growth grown
rose soared | increased risen
rubberstamp | approve
scrapped | abandoned abolished cancelled
shakeup | reform restructuring
shelved | postponed abandoned paused
signoff | authorisation approval
skyrocketed | increase risen
slashed | cut reduced reduction
suspended | paused
threatened | intimidation
uturn | reversal
vowed | pledged committed
worsened | deteriorated
`,
  "Plain nouns and adjectives": `
angry livid | furious frustrated
annoyed | frustrated
backlog | waiting
blunders | errors mistakes failings
chaos farce | shambles
cockup | mishandled failings
contaminated | infected
danger | unsafe hazardous threat
deadly | lethal fatal
disgusted horrified outraged | appalled
dishonest | misleading deceptive
failings | shortcomings failures
fiasco | shambles failings
furious | angry frustrated
harmful | detrimental
ineffective | inadequate
intimidation | harassment threats
lack | shortage insufficient
missing | disappeared absent
mistakes | errors
permission | consent authorisation
queue | backlog waiting
row | dispute
scared | frightened afraid fear
shambles | chaotic failings
shocked | appalled horrified
shortfall | deficit gap
spat | dispute disagreement
stricter | stringent tighter
tainted | contaminated infected
threat | danger
tougher | stringent robust harsher
unfair | unjust injustice
unlawful | illegal
useless | ineffective
worried | concerned anxious
`,
  "American spelling": `
behavior | behaviour
decriminalize | decriminalise legalise
defense | defence
license | licence
offense | offence
program | programme
recognize | recognise
`,
};
