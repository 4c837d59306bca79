/** Lets any marker, however deep, open its source, and know whether it is the one that is open. */
import { createContext } from "preact";
import type { Citation } from "../server/contract.ts";

export interface Opening {
  opened: Citation | null;
  open: (citation: Citation) => void;
}

export const OpeningContext = createContext<Opening>({ opened: null, open: () => {} });
