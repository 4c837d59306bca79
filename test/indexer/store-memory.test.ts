import { describeStoreContract } from "./store-contract.ts";
import { createMemoryStore } from "./store-memory.ts";

describeStoreContract("an array in memory", createMemoryStore);
