/**
 * How an office is shown, and which of several comes first.
 *
 * The table gives one title per spell, and a junior minister's title may be a later one, so ministers
 * of state and under-secretaries are shown by their department only. Offices whose title does not
 * change during a spell (secretaries of state, law officers, Leaders of the Houses) are shown in the
 * short form in common use.
 */
import type { Rank } from "./offices-table.ts";

/** Secretaries of state, by what follows "Secretary of State for", and their short names. */
const SECRETARIES: Readonly<Record<string, string>> = {
  "Business and Trade": "Business Secretary",
  "Business, Energy and Industrial Strategy": "Business Secretary",
  "Business, Innovation and Skills": "Business Secretary",
  "Communities and Local Government": "Communities Secretary",
  "Culture, Media and Sport": "Culture Secretary",
  "Culture, Olympics, Media and Sport": "Culture Secretary",
  Defence: "Defence Secretary",
  "Digital, Culture, Media and Sport": "Culture Secretary",
  Education: "Education Secretary",
  "Energy Security and Net Zero": "Energy Secretary",
  "Energy and Climate Change": "Energy Secretary",
  "Environment, Food and Rural Affairs": "Environment Secretary",
  "Exiting the European Union": "Brexit Secretary",
  "Foreign and Commonwealth Affairs": "Foreign Secretary",
  "Foreign, Commonwealth and Development Affairs": "Foreign Secretary",
  Health: "Health Secretary",
  "Health and Social Care": "Health Secretary",
  "Housing, Communities and Local Government": "Housing Secretary",
  "International Development": "International Development Secretary",
  "International Trade": "International Trade Secretary",
  "Justice and Lord Chancellor": "Justice Secretary",
  "Levelling Up, Housing and Communities": "Levelling Up Secretary",
  "Northern Ireland": "Northern Ireland Secretary",
  "Science, Innovation and Technology": "Technology Secretary",
  Scotland: "Scottish Secretary",
  Transport: "Transport Secretary",
  Wales: "Welsh Secretary",
  "Work and Pensions": "Work and Pensions Secretary",
  "the Home Department": "Home Secretary",
};

const LAW_OFFICERS = ["Attorney General", "Solicitor General", "Advocate General for Scotland"];

/** Held beside a department of one's own, so shown only when there is nothing else. */
const HELD_BESIDE_ANOTHER = /^(?:Minister for (?:Wom|Equal|Intergov)|Lord Pr|President for)/;

const DEPARTMENTS: Readonly<Record<string, string>> = {
  "Department for Exiting the EU": "Department for Exiting the European Union",
  "Office of the Secretary of State for Scotland": "Scotland Office",
  "Office of the Secretary of State for Wales": "Wales Office",
  "Prime Minister's Office": "Prime Minister’s Office",
};

/** The name of a department as it is shown: "Scotland Office". */
export function departmentShown(department: string): string {
  return DEPARTMENTS[department] ?? department;
}

function whip(post: string, department: string): string {
  const house = department.endsWith("Lords") ? "House of Lords" : "House of Commons";
  if (/Deputy Chief Whip/.test(post)) return `Government Deputy Chief Whip, ${house}`;
  if (/Chief Whip/.test(post)) return `Government Chief Whip, ${house}`;
  return `Government Whip, ${house}`;
}

interface Post {
  post: string;
  rank: Rank;
  department: string;
}

/** The office in the form that is shown: "Home Secretary", "Minister, Home Office". */
export function titleShown({ post, rank, department }: Post): string {
  if (LAW_OFFICERS.includes(post)) return post;
  if (department.startsWith("Government Whips")) return whip(post, department);
  if (rank === "MoS" || rank === "PUSS") return `Minister, ${departmentShown(department)}`;
  if (post === "President for COP26") return "COP26 President";
  return SECRETARIES[post.replace(/^Secretary of State for /, "")] ?? post;
}

/** The place of an office among those of one person: the lowest is shown. */
export function precedence({ post, rank }: Post): number {
  if (rank === "PM") return 0;
  if (rank === "DPM" && post === "Deputy Prime Minister") return 1;
  if (rank === "DPM") return 3;
  if (rank === "SoS" && HELD_BESIDE_ANOTHER.test(post)) return 6;
  if (/^Secretary of State for (?!the Cabinet Office)|^Chancellor of the Exchequer/.test(post))
    return 2;
  if (LAW_OFFICERS.includes(post)) return 3;
  if (/^Leader of/.test(post)) return 4;
  if (rank === "SoS") return 5;
  return ["Parl. lead.", "MoS", "PUSS", "Parl."].indexOf(rank) + 7;
}

const ALSO_CALLED: Readonly<Record<string, string>> = {
  PM: "Prime Minister",
  Chancellor: "Chancellor of the Exchequer",
  "Lord Chancellor": "Justice Secretary",
  "Science Secretary": "Technology Secretary",
  "Scotland Secretary": "Scottish Secretary",
  "Wales Secretary": "Welsh Secretary",
  "Deputy PM": "Deputy Prime Minister",
};

const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\s*the\s+/, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

const ALSO_CALLED_BY_KEY = new Map(
  Object.entries(ALSO_CALLED).map(([a, b]) => [titleKey(a), titleKey(b)]),
);

/** Whether an office is called so: its shown title, its full title, or a common other name, in any case. */
export function isCalled(office: Post & { title: string }, name: string): boolean {
  const key = titleKey(name);
  if (titleKey(office.title) === (ALSO_CALLED_BY_KEY.get(key) ?? key)) return true;
  return !office.title.startsWith("Minister, ") && titleKey(office.post) === key;
}
