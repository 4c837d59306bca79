import { describe, expect, it } from "vitest";
import {
  conversationFormat,
  isSavedConversation,
  mentions,
  type SavedConversation,
  shareable,
} from "../../client/conversations/conversation.ts";
import {
  conversationJson,
  conversationMarkdown,
  exportName,
} from "../../client/conversations/export.ts";
import { nothingGiven } from "../../client/route.ts";
import { type Exchange, reduce } from "../../client/state.ts";
import { fakeAssistant } from "./fake-assistant.ts";

async function exchangeOf(question: string): Promise<Exchange> {
  const answer = await fakeAssistant().ask({ question });
  const asked = reduce([], { type: "asked", id: 1, question, given: nothingGiven });
  const [done] = reduce(asked, { type: "received", id: 1, event: { event: "done", data: answer } });
  if (!done) throw new Error("The reducer lost the exchange.");
  return done;
}

async function conversationOf(question: string): Promise<SavedConversation> {
  return {
    format: conversationFormat,
    id: "c1",
    title: null,
    startedAt: "2025-01-01T10:00:00.000Z",
    changedAt: "2025-01-01T10:00:01.000Z",
    exchanges: [await exchangeOf(question)],
  };
}

describe("what is kept", () => {
  it("is read only when this version of the page wrote it", async () => {
    const kept = await conversationOf("county lines");
    expect(isSavedConversation(structuredClone(kept))).toBe(true);
    for (const other of [null, {}, { ...kept, format: 2 }, { ...kept, exchanges: [{}] }]) {
      expect(isSavedConversation(other)).toBe(false);
    }
  });

  it("is found by words of its questions, its quotations and its speakers, in any order", async () => {
    const kept = await conversationOf("county lines");
    expect(mentions(kept, "MERSEYSIDE county wallace")).toBe(true);
    expect(mentions(kept, "fishing")).toBe(false);
  });
});

describe("sharing", () => {
  it("spells out the filters, and the subject of a follow-up", async () => {
    const exchange = await exchangeOf("county lines");
    const given = { filters: { roles: ["minister"] }, exactly: true };
    expect(shareable(exchange)).toEqual({ question: "county lines", given });
    if (!exchange.interpretation) throw new Error("The fake answer has no interpretation.");
    const interpretation = { ...exchange.interpretation, carriedOver: ["the subject"] };
    expect(shareable({ ...exchange, question: "and they?", interpretation })).toEqual({
      question: "county lines",
      given,
    });
  });
});

describe("export", () => {
  it("lets nothing in the words become markup in Markdown", async () => {
    const markdown = conversationMarkdown(await conversationOf("hostile *x* [a](javascript:b)"));
    expect(markdown).toContain("\\<script\\>");
    expect(markdown).toContain("\\[a link\\](javascript:alert(1))");
    expect(markdown).toContain("## hostile \\*x\\* \\[a\\](javascript:b)");
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img)/);
  });

  it("names each speaker as they are to be named elsewhere, in JSON", async () => {
    const { licence, exchanges } = JSON.parse(
      conversationJson(await conversationOf("county lines")),
    );
    expect(licence).toContain("Open Parliament Licence v3.0");
    expect(exchanges[0].citations.map((one: { attributedTo: string }) => one.attributedTo)).toEqual(
      [
        "Ben Wallace [speaker inferred]",
        "Ben Wallace [speaker inferred]",
        "Ann Coffey",
        "an unidentified Member",
      ],
    );
    expect(exchanges[0].citations[0].reference).toBe("HC Deb 20 November 2017 (excerpts)");
  });

  it("makes a file name of any title", async () => {
    const kept = await conversationOf("county lines");
    expect(exportName({ ...kept, title: "../Ünsafe: <name>?" }, "md")).toBe("nsafe-name.md");
    expect(exportName({ ...kept, title: "…" }, "json")).toBe("conversation.json");
  });
});
