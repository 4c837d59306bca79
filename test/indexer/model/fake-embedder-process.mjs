/** A stand-in for the embedder's process that misbehaves on request: the text says how. */
const vectors = {
  good: Float32Array.of(0, 1),
  late: Float32Array.of(1, 0),
  nan: Float32Array.of(Number.NaN, 1),
  short: Float32Array.of(1),
  long: Float32Array.of(3, 4),
};

process.on("message", ({ type, id, texts }) => {
  if (type === "load") {
    process.send({ type: "ready" });
  } else if (texts.includes("exit")) {
    process.stderr.write("out of cheese\n", () => process.exit(3));
  } else if (texts.includes("nonsense")) {
    process.send({ type: "vectors", id, vectors: "many" });
  } else if (texts.includes("stubborn")) {
    process.on("disconnect", () => setInterval(() => {}, 1000));
  } else if (!texts.includes("never")) {
    const found = texts.map((text) => vectors[text]).filter((vector) => vector !== undefined);
    const answer = () => process.send({ type: "vectors", id, vectors: found });
    if (texts.includes("late")) setTimeout(answer, 50);
    else answer();
  }
});
