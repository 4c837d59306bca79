/**
 * Lists of written questions: "Asked by: NAME (PARTY - SEAT)", "Question to the Home Office:", the
 * words, "Answered by NAME - POST", the words.
 *
 * The post, the party and the seat are today's, and the day beside a question may be that of asking
 * or of answering, so none of them is taken.
 */
import type { House } from "../../contribution.ts";
import { parsePrintedDay } from "../../dates.ts";
import type { Document } from "../../document.ts";
import { withoutHonorific } from "../../names.ts";
import { type Block, type Turn, UNIDENTIFIED } from "../block.ts";
import { collapse, isBoilerplate } from "./lines.ts";

const ASKED_BY = /^Asked by:? (.+?) \(([^()]+) - ([^()]+)\)$/;
const QUESTION_TO = /^Question to (?:the )?(.+):$/;
const ANSWERED_BY = /^Answered by:? (.+?)(?: - .*)?$/;
const PEER = /^(?:Life peer|Excepted Hereditary|Hereditary|Bishops?)/i;

export function isAskedBy(line: string): boolean {
  return ASKED_BY.test(collapse(line));
}

function newTurn(name: string, kind: "question" | "answer"): Turn {
  return {
    speaker: {
      ...UNIDENTIFIED,
      name: withoutHonorific(name),
      attribution: "stated",
      printedAs: name,
    },
    paragraphs: [],
    reference: null,
    gapBefore: false,
    kind,
  };
}

function newBlock(title: string | null, house: House): Block {
  return {
    title,
    house,
    venue: "Written Questions",
    date: null,
    dateBasis: null,
    url: null,
    gapsMarked: true,
    complete: true,
    turns: [],
  };
}

/** What stands between two questions: the next one's kind, title and day. */
function isBetween(line: string): boolean {
  return line === "Written Question" || parsePrintedDay(line) !== null;
}

/** One block for each question. */
export function readWrittenQuestions(document: Document): Block[] {
  const blocks: Block[] = [];
  let title: string | null = null;
  let turn: Turn | null = null;
  let asker: Turn | null = null;
  document.lines.forEach((raw, i) => {
    const line = collapse(raw);
    if (line === "" || isBoilerplate(line)) return;
    const asked = ASKED_BY.exec(line);
    const answered = ANSWERED_BY.exec(line);
    const block = blocks.at(-1);
    if (line === "Written Question") {
      turn = null;
      title = null;
    } else if (asked) {
      const [, name = "", , seat = ""] = asked;
      asker = newTurn(name, "question");
      blocks.push({ ...newBlock(title, PEER.test(seat) ? "Lords" : "Commons"), turns: [asker] });
      turn = null;
      title = null;
    } else if (QUESTION_TO.test(line)) turn = asker;
    else if (answered && block && turn) {
      turn = newTurn(answered[1] ?? "", "answer");
      block.turns.push(turn);
    } else if (turn && !isBetween(line)) {
      turn.paragraphs.push({ text: line, lineStart: i + 1, lineEnd: i + 1 });
    } else if (!isBetween(line)) title ??= line;
  });
  return blocks
    .map((block) => ({ ...block, turns: block.turns.filter((each) => each.paragraphs.length > 0) }))
    .filter((block) => block.turns.length > 0);
}
