/** "not in 2018", "in any year but 2018": days that are asked to be left out. */
import { addDays } from "../../../indexer/dates.ts";
import type { Filters } from "../../contract.ts";
import type { Finding } from "../finding.ts";
import { DAYS_LEFT_OUT } from "./except-words.ts";

const EXCEPTED = new RegExp(
  `(?:${DAYS_LEFT_OUT})(?: (?:those|anything|what was said))?(?: (?:in|from|during|on|of))? $`,
  "i",
);
/** What stands before the days in their stretch: "county lines (2018)", "apart from 2018 to 2020". */
const EDGE = /[\s,(]*(?:(?<=\b(?:apart|aside) )from )?/iy;
/** "Not until 2018" is from then on. */
const NOT_UNTIL = /^(?:until|till|by)\b/i;

/** All other days, where they are one stretch. */
function otherDays({ from, to }: Filters): Filters | null {
  if (from !== undefined && to === undefined) return { to: addDays(from, -1) };
  return to !== undefined && from === undefined ? { from: addDays(to, 1) } : null;
}

/** The same days; where they are asked to be left out, the others, if one stretch can keep to those. */
export function freeExceptedDays(text: string, finding: Finding): Finding {
  const { end, filters } = finding;
  EDGE.lastIndex = finding.start;
  const start = finding.start + (EDGE.exec(text)?.[0].length ?? 0);
  const except = EXCEPTED.exec(text.slice(0, start))?.[0];
  if (except === undefined) return finding;
  const named = text.slice(start, end).trim();
  const others = NOT_UNTIL.test(named) ? null : otherDays(filters);
  const note = `Days cannot be left out, so “${named}” is searched too.`;
  return {
    start: start - except.length,
    end,
    filters: others ?? {},
    except: filters,
    ...(others === null && { note }),
  };
}
