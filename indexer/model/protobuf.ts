/**
 * The few parts of the protocol buffers wire format that an ONNX file needs.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */

/** How a field's value is laid out; the low three bits of its tag. */
const WireType = { varint: 0, lengthDelimited: 2, fixed32: 5 } as const;

const encoder = new TextEncoder();

/** A base-128 number, low bits first; a negative one as its 64-bit two's complement. */
export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const lowBits = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? lowBits | 0x80 : lowBits);
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}

/**
 * A message under construction. Fields are written in the order of the calls; a repeated field is
 * one call per value. Bytes are kept by reference until {@link ProtobufMessage.encode}, so tensors
 * of many megabytes are copied once only.
 */
export class ProtobufMessage {
  private readonly chunks: Uint8Array[] = [];
  private length = 0;

  integer(field: number, value: number | bigint): this {
    this.tag(field, WireType.varint);
    this.append(varint(value));
    return this;
  }

  float(field: number, value: number): this {
    this.tag(field, WireType.fixed32);
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.append(bytes);
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, encoder.encode(value));
  }

  bytes(field: number, value: Uint8Array): this {
    this.tag(field, WireType.lengthDelimited);
    this.append(varint(value.byteLength));
    this.append(value);
    return this;
  }

  message(field: number, value: ProtobufMessage): this {
    this.tag(field, WireType.lengthDelimited);
    this.append(varint(value.length));
    for (const chunk of value.chunks) this.append(chunk);
    return this;
  }

  /** The whole message in one new array. */
  encode(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, offset);
      offset += chunk.byteLength;
    }
    return whole;
  }

  private tag(field: number, wireType: number): void {
    this.append(varint((field << 3) | wireType));
  }

  private append(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.byteLength;
  }
}
