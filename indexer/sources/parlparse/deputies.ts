/**
 * The Deputy Speakers of the House of Commons, who are printed by name and do not speak from the floor.
 * Source: the House of Commons' lists of its Chairmen and Deputy Chairmen of Ways and Means
 * (parliament.uk). From June 2010; earlier files print "Mr. Deputy Speaker".
 */
const DEPUTIES = [
  { name: "Lindsay Hoyle", from: "2010-06-08", to: "2019-11-03" },
  { name: "Nigel Evans", from: "2010-06-08", to: "2013-09-10" },
  { name: "Dawn Primarolo", from: "2010-06-08", to: "2015-03-30" },
  { name: "Eleanor Laing", from: "2013-10-16", to: "2024-05-30" },
  { name: "Natascha Engel", from: "2015-06-03", to: "2017-05-03" },
  { name: "Rosie Winterton", from: "2017-06-28", to: "2024-05-30" },
  { name: "Nigel Evans", from: "2020-01-08", to: "2024-05-30" },
  { name: "Nusrat Ghani", from: "2024-07-23", to: null },
  { name: "Judith Cummins", from: "2024-07-23", to: null },
  { name: "Caroline Nokes", from: "2024-07-23", to: null },
] as const;

/** Whether somebody was a Deputy Speaker of the House of Commons on a day (`YYYY-MM-DD`). */
export function isDeputySpeaker(name: string, day: string): boolean {
  return DEPUTIES.some(
    (deputy) =>
      deputy.name === name && deputy.from <= day && (deputy.to === null || day <= deputy.to),
  );
}
