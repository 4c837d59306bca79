/**
 * Questions that are none: greetings, questions about Dispatch Box itself, and instructions to it. They
 * are told by their opening and only when they name nothing that Parliament could have spoken of.
 */

import type { Aside } from "../../contract.ts";
import { wordSet, wordsOf } from "../../words.ts";

const GREETINGS = wordSet(
  "hi hello hey hiya greetings good morning afternoon evening thanks thank ta cheers ok okay yes yo bye goodbye sorry great brilliant perfect lovely excellent nice cool wow please how hope",
);
/** Words a greeting may hold besides; a question of Parliament holds others. */
const IN_GREETINGS =
  wordSet(`afternoon again all am are at been day do doing evening going your getting on everybody everyone for great hear help i in is it later lot meet mate morning
  much night nice ok okay see so that thats the there things this to today very welcome well you your answer a about me hows was were been is's really ever such most
  useful helpful brilliant perfect lovely excellent amazing fantastic wonderful super handy interesting work job one
  talk soon later bye now cheers thanks kind kindness of lot lots loads million bunch time saver awfully terribly ever
  appreciated appreciate folks`);
const LONGEST_GREETING = 12;
const ABOUT_US =
  /^(?:so |and |but )?(?:who|what) (?:are|r) (?:you|u)\b|^what (?:can|do) you (?:do|know)\b|^(?:how|what) do (?:you|i) (?:work|use (?:this|you))\b|^how does this work|^help[\s!.?]*$|^are you (?:an? )?(?:ai|bot|robot|human|person|real|chatgpt|llm|language model)\b|^who (?:made|built|wrote|created) (?:you|this)\b|^what is (?:this|dispatch box)[\s?.!]*$|^(?:which|what) (?:model|llm|ai) (?:are|do|is)\b|^(?:what is|what['’]?s) your name\b|^(?:can|could|will) (?:you|anyone|anybody|someone) (?:please )?help(?: me)?[\s?.!]*$|^(?:is )?(?:anyone|anybody|someone) (?:is )?(?:there|here|around)\b|^are you (?:there|here|working|ok|okay)\b|^is (?:this|it) working\b|^who am i (?:talking|speaking) to\b/i;
const THINGS =
  "(?:debates?|documents?|speakers?|members|mps|speeches|contributions|days?|dates?|years?|period|sources?|files|topics?|subjects?)";
const INDEX = "(?:index|database|archive|corpus|collection)";
/** "Which dates do you cover?", "how many speakers are in the index?" */
const COVERAGE = new RegExp(
  [
    `^(?:which|what|how many) ${THINGS} (?:do you (?:have|cover|hold|know)|have you (?:got|indexed)|(?:(?:are|is) )?(?:there )?(?:indexed|in (?:the|your|this) ${INDEX})|(?:are|is) (?:covered|included)(?: here)?)[\\s?.!]*$`,
    `^(?:list|show(?: me)?) (?:(?:all|every) )?(?:the )?(?:available |indexed )?${THINGS}(?: (?:you have|indexed|here|covered))?[\\s?.!]*$`,
    `^what(?:(?: is|['’]s) (?:indexed|in (?:the|your|this) ${INDEX})| do you have| have you got)(?: here)?[\\s?.!]*$`,
    `^how (?:far back|recent|up[- ]to[- ]date) (?:do you go|does (?:it|this|the ${INDEX}) go|is (?:this|the ${INDEX}|your ${INDEX}|your data))[\\s?.!]*$`,
  ].join("|"),
  "i",
);
/** Where a command begins: at the start, after a stop, or after "please". */
const COMMAND = "(?:^|[.!?:;,\\n]\\s*|\\b(?:please|then|and)\\s+)";
const INSTRUCTION = new RegExp(
  [
    `${COMMAND}(?:ignore|disregard|forget|override|bypass)\\s+(?:(?:all|any|the|your|my|of|every|these|those)\\s+){0,3}(?:previous|prior|above|earlier|preceding|instructions?|prompts?|rules|guidelines|filters|system)\\b`,
    `${COMMAND}(?:reveal|print|show|repeat|output|leak|tell me)\\b[^.?!]{0,40}\\b(?:system prompt|hidden (?:rules|prompt|instructions)|api keys?|your (?:prompt|instructions|rules)|passwords?)\\b`,
    "^\\s*(?:system|assistant|developer)\\s*:",
    `${COMMAND}from now on\\b|${COMMAND}(?:answer|respond|reply) (?:to )?(?:every|each|all|any|everything)\\b`,
    `${COMMAND}(?:you are now|act as|pretend)\\b`,
    "^\\s*(?:repeat|say|print|output|echo) (?:the )?(?:words?|phrase|following|after me|this)\\b",
  ].join("|"),
  "i",
);
const TASK =
  /^(?:please |can you |could you )?(?:write|compose|draft|make up|invent|fabricate|generate)\b.{0,20}\b(?:line|quote|quotation|statement|soundbite|poem|song|story|essay|speech|joke|letter|leaflet|press release|tweet|article|blog|slogan|advert|email|code|program|haiku|limerick|script)\b|\b(?:and|then) (?:write|compose|invent|make up) (?:me |us )?an? (?:poem|song|joke|haiku|limerick|rap)\b|^(?:please |can you |could you )?(?:tell|give) (?:me )?(?:us )?a (?:joke|story|riddle|recipe)\b|^(?:please |can you |could you )?translate\b|^(?:please |can you |could you )?recommend\b|^what(?: is the|['’]?s the)? (?:time|date|day)(?: is it| today)?(?: now)?[\s?.!]*$|^(?:reply|answer|respond)(?: only| just)? with\b|^what(?: is|['’]s) [\d\s.,]+(?:\+|-|\*|\/|x|×|times|plus|minus|divided by)[\d\s.,]+/i;

/** What sort of aside it is; null for a question to be answered. */
export function readAside(question: string): Aside | null {
  const text = question.trim().slice(0, 300);
  if (INSTRUCTION.test(text)) return "instruction";
  if (ABOUT_US.test(text)) return "about-us";
  if (COVERAGE.test(text)) return "coverage";
  if (isGreeting(text)) return "greeting";
  return TASK.test(text) ? "task" : null;
}

function isGreeting(text: string): boolean {
  // "How many?" is a question.
  const [first, ...rest] = wordsOf(text.replace(/^many (?=thanks\b)/i, "")).map(({ lower }) =>
    lower.replaceAll("'", ""),
  );
  if (first === undefined || !GREETINGS.has(first) || rest.length >= LONGEST_GREETING) return false;
  return rest.every((word) => GREETINGS.has(word) || IN_GREETINGS.has(word));
}
