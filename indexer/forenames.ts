/**
 * Whether a Member is a woman or a man, by title or forename. Forenames are those common in Britain
 * that are given to one sex only, as far as is known; all others tell nothing.
 */

export type Gender = "woman" | "man";

const WOMEN =
  "Abena Alison Amanda Amber Andrea Angela Anna Anne Ann Anneliese Anneka Anum Apsana Barbara Bell Beth Bridget Carla Caroline Carol Carolyn Cat Catherine Cathy Charlotte Cheryl Chi Chloe Christine Claire Clare Claudia Cherilyn Dawn Debbie Deborah Dehenna Diana Diane Eilidh Eleanor Elizabeth Ellie Emily Emma Esther Eve Fay Feryal Fiona Fleur Flick Florence Gill Gillian Gisela Gloria Hannah Harriet Hazel Heather Heidi Helen Holly Jackie Jacqui Jane Janet Jess Jessica Joan Joanna Julia Julie Justine Kate Kath Katherine Kathryn Kathy Karen Karin Kelly Kemi Kirsten Kirsty Kirstene Laura Layla Lilian Lisa Liz Louise Lucy Luciana Lyn Lynne Madeleine Margaret Margot Maria Marie Marion Mary Marsha Melanie Meg Mhairi Michelle Mims Miriam Munira Nadia Nadine Naomi Natalie Natascha Nicola Nusrat Olivia Patricia Paula Pauline Penny Philippa Preet Priti Rachael Rachel Rebecca Roberta Rosie Rosena Rupa Rushanara Ruth Sally Sarah Seema Shabana Shona Sharon Sheila Sheryll Siobhain Siân Sian Sonia Stella Steph Stephanie Sue Suella Susan Suzanne Tasmina Teresa Tessa Theresa Therese Thérèse Tonia Tracey Tracy Tulip Valerie Vera Vicky Victoria Virginia Wendy Yasmin Yvette Yvonne Zarah Zöe";
const MEN =
  "Aaron Adam Adrian Afzal Alan Alasdair Alastair Albert Alberto Alec Alistair Alister Alok Alun Andrew Andy Angus Anthony Antony Austin Barry Ben Bernard Bill Bob Boris Brandon Brendan Brian Bruce Charles Christian Christopher Clive Colin Conor Craig Damian Damien Dan Daniel Danny Darren Dave David Dean Denis Dennis Derek Desmond Dominic Don Donald Douglas Drew Duncan Eddie Edward Eric Frank Fred Gareth Gary Gavin Geoff Geoffrey George Gerald Gerry Gordon Graeme Graham Grant Greg Gregory Guto Guy Henry Hugh Hugo Huw Hywel Iain Ian Ivan Ivor Jack Jacob Jake James Jamie Jason Jeff Jeffrey Jeremy Jim John Johnny Jon Jonathan Jonathon Joseph Julian Justin Karl Keir Keith Ken Kenneth Kenny Kevan Kevin Kit Kwasi Lembit Leo Liam Luke Malcolm Marcus Mark Martin Martyn Matt Matthew Menzies Michael Mike Mohammad Nadhim Neil Nicholas Nick Nigel Oliver Owen Patrick Paul Pete Peter Phil Philip Quentin Ranil Ray Richard Rishi Rob Robbie Robert Robin Roderick Roger Ronnie Rory Royston Russell Sajid Saqib Sammy Scott Sean Shailesh Simon Stephen Steve Steven Stewart Stuart Tam Tanmanjeet Ted Thomas Tim Toby Tom Tommy Tony Tobias Trevor Vernon Victor Vince Virendra Wayne Wes Will William Zac";

const known = (list: string): Set<string> => new Set(list.split(" "));
const OF_WOMEN = known(WOMEN);
const OF_MEN = known(MEN);

/** The gender a name shows; null when it shows none. */
export function genderOf(name: string): Gender | null {
  if (/^(?:Mrs|Ms|Miss|Dame|Baroness|Lady|Countess|Viscountess)\b/.test(name)) return "woman";
  if (/^(?:Mr|Sir|Lord|Earl|Viscount|Duke|Marquess)\b/.test(name)) return "man";
  const [forename = ""] = name.replace(/^(?:Dr|Rt Hon\.?|Professor|The) /, "").split(" ");
  if (OF_WOMEN.has(forename)) return "woman";
  return OF_MEN.has(forename) ? "man" : null;
}
