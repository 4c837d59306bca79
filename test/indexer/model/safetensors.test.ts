import { describe, expect, test } from "vitest";
import { readSafetensors } from "../../../indexer/model/safetensors.ts";

/** A safetensors file with this header text and this many bytes of data, counting up from 0. */
function fileOf(header: string, dataLength: number): Uint8Array {
  const text = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.byteLength));
  const data = Buffer.from(Array.from({ length: dataLength }, (_, index) => index));
  return new Uint8Array(Buffer.concat([length, text, data]));
}

const tensors = {
  __metadata__: { format: "pt" },
  first: { dtype: "F16", shape: [2, 1], data_offsets: [0, 4] },
  ids: { dtype: "I64", shape: [1], data_offsets: [4, 12] },
};
const good = fileOf(JSON.stringify(tensors), 12);

function withFirst(change: object): Uint8Array {
  return fileOf(JSON.stringify({ ...tensors, first: { ...tensors.first, ...change } }), 12);
}

describe("a good file", () => {
  test("gives its names and the bit patterns of a tensor", () => {
    const file = readSafetensors(good, "a.safetensors");
    expect(file.names).toEqual(["first", "ids"]);
    expect(file.halves("first", [2, 1])).toEqual(Uint16Array.of(0x0100, 0x0302));
  });

  test("may lie at an odd address in memory", () => {
    const shifted = new Uint8Array(good.byteLength + 1);
    shifted.set(good, 1);
    const file = readSafetensors(shifted.subarray(1), "a.safetensors");
    expect(file.halves("first", [2, 1])).toEqual(Uint16Array.of(0x0100, 0x0302));
  });

  test.each([
    ["another", [2, 1], 'holds no tensor "another"'],
    ["first", [1, 2], 'tensor "first" is F16 [2, 1], expected F16 [1, 2]'],
    ["ids", [1], 'tensor "ids" is I64 [1], expected F16 [1]'],
  ])("refuses to give %s as %j", (name, shape, message) => {
    expect(() => readSafetensors(good, "a.safetensors").halves(name, shape)).toThrow(message);
  });
});

describe("a bad file", () => {
  test.each([
    ["is empty", new Uint8Array(0), "0 bytes long, too short for a header"],
    ["ends within its header", good.subarray(0, 40), "more than the file holds"],
    ["ends within its data", good.subarray(0, good.length - 1), "the file holds 11"],
    ["has bytes to spare", fileOf(JSON.stringify(tensors), 13), "the file holds 13"],
    ["has a header that is not JSON", fileOf("{nonsense", 0), "header is not JSON"],
    ["has a list for a header", fileOf("[]", 0), "not a JSON object"],
    ["has a type we do not know", withFirst({ dtype: "F8" }), 'tensor "first" is badly described'],
    ["has a negative offset", withFirst({ data_offsets: [-4, 0] }), "badly described"],
    [
      "has a shape that does not fit",
      withFirst({ shape: [3] }),
      "takes 4 bytes, its shape needs 6",
    ],
    ["has tensors that overlap", withFirst({ data_offsets: [8, 12] }), "starts at byte 4"],
  ])("that %s is named with the reason and the next step", (_, bytes, reason) => {
    const read = () => readSafetensors(bytes, "weights/a.safetensors");
    expect(read).toThrow("weights/a.safetensors");
    expect(read).toThrow(reason);
    expect(read).toThrow("npm ci");
  });
});
