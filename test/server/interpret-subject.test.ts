/** What must stay in the topic, however like a way of asking it is. */
import { expect, test } from "vitest";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  ["What did ministers promise victims on compensation?", "victims on compensation"],
  ["What did Wallace say gangs make on drugs?", "gangs make on drugs"],
  ["Who raised stress at work?", "stress at work"],
  ["Has anyone mentioned call centres?", "call centres"],
  ["Who mentioned voice recognition?", "voice recognition"],
  ["On release from prison, what did Wallace say?", "release from prison"],
  ["Who committed crimes?", "committed crimes"],
  ["Who covered up abuse?", "covered up abuse"],
  ["threats to MPs", "threats to MPs"],
  ["recall of MPs", "recall of MPs"],
  ["stop and search for knives", "stop and search for knives"],
  ["police looking for missing children", "police looking for missing children"],
  ["three sentences for burglary", "three sentences for burglary"],
  ["Which day centres closed?", "day centres closed"],
  ["excluding children from school", "excluding children from school"],
  ["What did MPs say about excluding Conservatives?", "excluding Conservatives"],
  [
    "It is the police, not the Home Secretary, who decide",
    "police, not the Home Secretary, who decide",
  ],
  ["the drug lords behind county lines", "drug lords behind county lines"],
  ["bullying by peers", "bullying by peers"],
  ["I don't want ministers to know", "don't want ministers to know"],
  ["Ignore the Lords amendments", "Ignore the Lords amendments"],
  ["advice from people outside government", "advice from people outside government"],
  ["the attack of 7 October", "attack of 7 October"],
  ["crimes committed on Sunday", "crimes committed on Sunday"],
  ["questions put to suspects", "questions put to suspects"],
  ["any new members of the gang", "new members of the gang"],
  ["Why do victims not trust the Government?", "victims not trust the Government"],
  ["What time limits apply?", "time limits apply"],
  ["police writing reports on gangs", "police writing reports on gangs"],
  ["I am drafting a briefing on boats and would be grateful for any quotations", "boats"],
  ["We’re writing a report on boats and would welcome any extracts from debates.", "boats"],
  ["victims and would-be victims of trafficking", "victims and would-be victims of trafficking"],
  ["drinking in public", "drinking in public"],
  ["what was said about police questioning ministers", "police questioning ministers"],
])("%s", (question, topic) => {
  expect(readOfSmallHouse(question).topic).toBe(topic);
});

test.each([
  "Who killed Jo Coffey?",
  "the case of Liberty v Wallace",
  "the inquest into Coffey",
  "victims like Coffey",
  "What did Labour councils do about hotels?",
  "What will Reform cost?",
  "bonded Labour",
  "What was said about Tony Blair’s policy on boats?",
  "What was said about Ann Coffey’s plan?",
  "Who disagreed with Ann Coffey?",
])("names no speaker: %s", (question) => {
  expect(readOfSmallHouse(question).filters).toEqual({});
});
