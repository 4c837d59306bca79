import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../server/config.ts";

describe("readConfig", () => {
  it("takes the documented defaults when nothing is set", () => {
    expect(readConfig({}, "/home/project")).toEqual({
      host: "127.0.0.1",
      port: 8787,
      indexDirectory: "/home/project/.index",
      logLevel: "info",
    });
  });

  it("takes what is set, and treats a blank as unset", () => {
    const config = readConfig(
      { HOST: "0.0.0.0", PORT: "9000", INDEX_DIR: "/data/index", LOG_LEVEL: " " },
      "/home/project",
    );
    expect(config).toMatchObject({ host: "0.0.0.0", port: 9000, indexDirectory: "/data/index" });
    expect(config.logLevel).toBe("info");
  });

  it.each([
    ["PORT", "eighty", "PORT must be a whole number from 0 to 65535"],
    ["PORT", "65536", "PORT must be a whole number from 0 to 65535"],
    ["PORT", "-1", "PORT must be a whole number from 0 to 65535"],
    ["HOST", "http://localhost", "HOST must be a host name or an IP address"],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be one of fatal, error, warn"],
  ])("refuses %s=%s by name", (name, value, message) => {
    expect(() => readConfig({ [name]: value }, "/")).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value }, "/")).toThrow(message);
    expect(() => readConfig({ [name]: value }, "/")).toThrow(JSON.stringify(value));
  });

  it("names every variable that is wrong at once", () => {
    expect(() => readConfig({ PORT: "x", LOG_LEVEL: "x" }, "/")).toThrow(/PORT.*\n.*LOG_LEVEL/);
  });

  it("cannot be changed afterwards", () => {
    expect(Object.isFrozen(readConfig({}, "/"))).toBe(true);
  });
});
