import { describe, expect, test } from "vitest";
import { ProtobufMessage, varint } from "../../../indexer/model/protobuf.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("varint", () => {
  test("keeps a small number in one byte", () => {
    expect(varint(0)).toEqual(bytes(0));
    expect(varint(127)).toEqual(bytes(127));
  });

  test("puts the low seven bits first", () => {
    // The example of the protocol buffers documentation.
    expect(varint(150)).toEqual(bytes(0x96, 0x01));
    expect(varint(16384)).toEqual(bytes(0x80, 0x80, 0x01));
  });

  test("writes a negative number as ten bytes of two's complement", () => {
    expect(varint(-1)).toEqual(bytes(255, 255, 255, 255, 255, 255, 255, 255, 255, 1));
  });
});

describe("ProtobufMessage", () => {
  test("writes the examples of the protocol buffers documentation", () => {
    expect(new ProtobufMessage().integer(1, 150).encode()).toEqual(bytes(0x08, 0x96, 0x01));
    expect(new ProtobufMessage().text(2, "testing").encode()).toEqual(
      bytes(0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67),
    );
    const inner = new ProtobufMessage().integer(1, 150);
    expect(new ProtobufMessage().message(3, inner).encode()).toEqual(
      bytes(0x1a, 0x03, 0x08, 0x96, 0x01),
    );
  });

  test("writes a float as four little-endian bytes", () => {
    expect(new ProtobufMessage().float(2, 1).encode()).toEqual(bytes(0x15, 0, 0, 0x80, 0x3f));
  });

  test("writes the length of a text in bytes, not characters", () => {
    expect(new ProtobufMessage().text(1, "£").encode()).toEqual(bytes(0x0a, 2, 0xc2, 0xa3));
  });

  test("keeps an empty value and the order of repeated fields", () => {
    const message = new ProtobufMessage().text(1, "").integer(2, 7).integer(2, 3);
    expect(message.encode()).toEqual(bytes(0x0a, 0, 0x10, 7, 0x10, 3));
  });

  test("writes a field number above fifteen in two bytes", () => {
    expect(new ProtobufMessage().integer(20, 2).encode()).toEqual(bytes(0xa0, 0x01, 2));
  });
});
